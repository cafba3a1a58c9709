using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Sessions;

namespace PokCases.Domain.Tests.Access;

/// <summary>Compartments only ever narrow, and who said something chooses.</summary>
public sealed class CompartmentTests
{
    private static readonly Guid Ours = Guid.CreateVersion7();
    private static readonly Guid Theirs = Guid.CreateVersion7();
    private static readonly Sight Admitted = new(Ground.OpenItem);
    private static readonly DateTimeOffset Now = new(2026, 11, 27, 14, 0, 0, TimeSpan.Zero);

    public static TheoryData<Audience, bool, Profession, bool, bool> Cells => new()
    {
        // audience, of our organisation, profession, on the case team, seen
        { Audience.Table, false, Profession.None, false, true },
        { Audience.CaseTeam, false, Profession.None, false, false },
        { Audience.CaseTeam, false, Profession.None, true, true },
        { Audience.CaseTeam, true, Profession.None, false, true },
        { Audience.OwnOrganisation, true, Profession.None, false, true },
        { Audience.OwnOrganisation, false, Profession.None, true, false },
        { Audience.OwnOrganisation, false, Profession.Medical, true, false },
        { Audience.Profession, true, Profession.None, true, false },
        { Audience.Profession, true, Profession.LegalAdvice, true, false },
        { Audience.Profession, true, Profession.Medical, false, true },
        { Audience.Profession, false, Profession.Medical, false, true },
        { (Audience)99, true, Profession.Medical, true, false },
    };

    [Theory]
    [MemberData(nameof(Cells))]
    public void Within_ForEachAudience_LetsInWhomItNames(Audience audience, bool ours, Profession profession, bool onTeam, bool seen)
    {
        var viewer = Of(ours ? Ours : Theirs, profession);
        var compartment = new Compartment(audience, Ours, Profession.Medical, IsOwn: false, onTeam);

        AccessPolicy.Within(viewer, Admitted, compartment).IsAllowed.ShouldBe(seen);
        AccessPolicy.Within(viewer, Sight.Nothing, compartment).IsAllowed.ShouldBeFalse();
        AccessPolicy.Within(viewer, Admitted, compartment with { IsOwn = true }).IsAllowed.ShouldBeTrue();
    }

    [Fact]
    public void Within_ProfessionOfNobody_LetsNobodyIn() =>
        AccessPolicy.Within(Of(Ours, Profession.None), Admitted, new Compartment(Audience.Profession, Ours, Profession.None, false, true)).IsAllowed.ShouldBeFalse();

    [Fact]
    public void ChooseAudience_ByWhoWroteItDown_IsRefused()
    {
        var (author, speaker) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var said = Said(author, speaker, Guid.CreateVersion7());

        Should.Throw<RuleViolation>(() => said.ChooseAudience(author, 1, Audience.OwnOrganisation, Profession.None, false)).Code.ShouldBe("not-your-words");
        said.ChooseAudience(speaker, 1, Audience.OwnOrganisation, Profession.None, true);

        said.Audience.ShouldBe(Audience.OwnOrganisation);
        said.ShowsThatItIsKept.ShouldBeTrue();
        said.Version.ShouldBe(2);
    }

    [Fact]
    public void KeepTo_WhatCannotBe_IsRefused()
    {
        var me = Guid.CreateVersion7();

        Should.Throw<RuleViolation>(() => Said(me, me, caseId: null).KeepTo(Audience.CaseTeam, Profession.None, false)).Code.ShouldBe("audience-without-case");
        Should.Throw<RuleViolation>(() => Said(me, me, Guid.CreateVersion7()).KeepTo(Audience.Profession, Profession.None, false)).Code.ShouldBe("audience-without-profession");
    }

    [Fact]
    public void KeepTo_TheTable_HidesNothingAndShowsNoMark()
    {
        var me = Guid.CreateVersion7();
        var said = Said(me, me, Guid.CreateVersion7());

        said.KeepTo(Audience.Table, Profession.Medical, showsThatItIsKept: true);

        said.ShowsThatItIsKept.ShouldBeFalse();
        said.Profession.ShouldBe(Profession.None);
    }

    [Fact]
    public void ProfessionOf_LegalAdvisor_IsLegalAdviceUnlessAnotherWasWritten()
    {
        Professional.ProfessionOf(Profession.None, InstallationRoles.LegalAdvisor).ShouldBe(Profession.LegalAdvice);
        Professional.ProfessionOf(Profession.Medical, InstallationRoles.LegalAdvisor).ShouldBe(Profession.Medical);
        Professional.ProfessionOf(Profession.None, InstallationRoles.Coordinator).ShouldBe(Profession.None);
    }

    private static Viewer Of(Guid organisation, Profession profession) => new(Guid.CreateVersion7(), organisation, InstallationRoles.None, IsActive: true) { Profession = profession };

    private static Contribution Said(Guid author, Guid speaker, Guid? caseId) =>
        new(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), caseId, author, speaker, Ours, null, Nature.Fact, "Wat gezegd is", "", Now);
}
