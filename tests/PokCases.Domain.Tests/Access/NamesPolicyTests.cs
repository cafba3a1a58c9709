using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases.Households;
using PokCases.Domain.Tables;

namespace PokCases.Domain.Tests.Access;

public sealed class NamesPolicyTests
{
    private static readonly Viewer Anyone = new(Guid.NewGuid(), Guid.NewGuid(), InstallationRoles.None, IsActive: true);
    private static readonly Sight Content = new(Ground.OpenItem);
    private static readonly CaseStanding Stranger = new(false, false, false, false);
    private static readonly CaseStanding Lead = new(true, false, false, false);

    [Fact]
    public void PersonNames_BeforeTheDecision_AreNobodysAlsoNotTheLeads()
    {
        AccessPolicy.PersonNames(Anyone, Content, TableKind.Breakthrough, false, Lead, PersonClosing.Open).IsAllowed.ShouldBeFalse();
        AccessPolicy.PersonNames(Anyone, Content, TableKind.Breakthrough, true, Stranger, PersonClosing.Open).Ground.ShouldBe(Ground.OpenItem);
    }

    [Fact]
    public void PersonNames_WithoutContent_AreNobodys()
    {
        AccessPolicy.PersonNames(Anyone, Sight.Nothing, TableKind.Breakthrough, true, Lead, PersonClosing.Open).IsAllowed.ShouldBeFalse();
        AccessPolicy.PersonNames(Anyone with { IsActive = false }, Content, TableKind.Breakthrough, true, Lead, PersonClosing.Open).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void PersonNames_AtAPeerReview_AreNeverShownNorRevealed()
    {
        AccessPolicy.PersonNames(Anyone, Content, TableKind.PeerReview, true, Lead, PersonClosing.Open).IsAllowed.ShouldBeFalse();
        AccessPolicy.RevealNames(Anyone, Content, TableKind.PeerReview, Lead).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void PersonNames_OfAClosedPerson_AreForWhoSeesThatPersonInTheCase()
    {
        var closed = new PersonClosing(true, false);

        AccessPolicy.PersonNames(Anyone, Content, TableKind.CaseTable, true, Stranger, closed).IsAllowed.ShouldBeFalse();
        AccessPolicy.PersonNames(Anyone, Content, TableKind.CaseTable, true, new CaseStanding(false, false, true, false), closed).IsAllowed.ShouldBeFalse();
        AccessPolicy.PersonNames(Anyone, Content, TableKind.CaseTable, true, Stranger, closed with { IsOpenToViewer = true }).IsAllowed.ShouldBeFalse();
        AccessPolicy.PersonNames(Anyone, Content, TableKind.CaseTable, true, Lead, closed).IsAllowed.ShouldBeTrue();
    }

    [Fact]
    public void RevealNames_Always_IsForWhoHoldsTheCaseAndTheChairOnlyTakesBack()
    {
        var chair = new SessionStanding(TableRoles.Chair, true, false, false);

        AccessPolicy.RevealNames(Anyone, Content, TableKind.Breakthrough, Lead).IsAllowed.ShouldBeTrue();
        AccessPolicy.RevealNames(Anyone, Content, TableKind.Breakthrough, Stranger with { IsSubstitute = true }).IsAllowed.ShouldBeTrue();
        AccessPolicy.RevealNames(Anyone, Content, TableKind.Breakthrough, Stranger with { OnTeam = true }).IsAllowed.ShouldBeFalse();
        AccessPolicy.RevealNames(Anyone, Sight.Nothing, TableKind.Breakthrough, Lead).IsAllowed.ShouldBeFalse();
        AccessPolicy.RevealNames(Anyone, Content, TableKind.Breakthrough, Lead with { IsClosed = true }).IsAllowed.ShouldBeFalse();
        AccessPolicy.HideNames(Anyone, Content, TableKind.Breakthrough, Stranger, chair).IsAllowed.ShouldBeTrue();
        AccessPolicy.HideNames(Anyone, Content, TableKind.Breakthrough, Stranger, chair with { IsChairNow = false }).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void Receipt_Always_IsForWhoTookPart()
    {
        var item = new ItemStanding(true, false, null, true, false, true, null, false);

        AccessPolicy.Receipt(Anyone, item).Ground.ShouldBe(Ground.Self);
        AccessPolicy.Receipt(Anyone, item with { TookPart = false }).IsAllowed.ShouldBeFalse();
        AccessPolicy.Receipt(Anyone, item with { IsCase = false }).IsAllowed.ShouldBeFalse();
        AccessPolicy.Receipt(Anyone with { IsActive = false }, item).IsAllowed.ShouldBeFalse();
    }
}
