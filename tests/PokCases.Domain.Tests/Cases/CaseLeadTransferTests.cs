using PokCases.Domain.Cases;
using Case = PokCases.Domain.Cases.Case;

namespace PokCases.Domain.Tests.Cases;

public sealed class CaseLeadTransferTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Lead = Guid.CreateVersion7();
    private static readonly Guid Other = Guid.CreateVersion7();

    private readonly Case about = new(Guid.CreateVersion7(), "DB-2026-001", Guid.CreateVersion7(), "Titel", "Vraag", Guid.Empty, Lead, Guid.Empty, Now);

    [Fact]
    public void Offer_ByAnotherOrToOneselfOrOfAClosedCase_IsRefused()
    {
        Rule.Of(() => Offer(from: Other, to: Lead)).ShouldBe("transfer-not-lead");
        Rule.Of(() => Offer(to: Lead)).ShouldBe("transfer-to-self");
        Rule.Of(() => Offer(to: Guid.Empty)).ShouldBe("transfer-to-self");
        about.Close(new OpenMatters(0, 0, 0, 0));
        Rule.Of(() => Offer()).ShouldBe("case-closed");
    }

    [Fact]
    public void Accept_ByWhoWasAsked_MovesTheLeadAndNotBefore()
    {
        var transfer = Offer();
        about.CaseLeadId.ShouldBe(Lead);

        Rule.Of(() => transfer.Accept(1, Lead, about, Now)).ShouldBe("transfer-not-asked");
        Rule.Of(() => transfer.Accept(2, Other, about, Now)).ShouldBe(StaleVersion.Code);
        about.CaseLeadId.ShouldBe(Lead);
        transfer.Accept(1, Other, about, Now);

        (about.CaseLeadId, transfer.State, transfer.EndedAt).ShouldBe((Other, CaseLeadTransferState.Accepted, Now));
        Rule.Of(() => transfer.Accept(2, Other, about, Now)).ShouldBe("transfer-over");
    }

    [Fact]
    public void Accept_WhenSomebodyElseLeadsOrItIsClosed_IsRefused()
    {
        var transfer = Offer();
        about.HandOver(Guid.CreateVersion7());
        Rule.Of(() => transfer.Accept(1, Other, about, Now)).ShouldBe("transfer-not-lead");
        about.HandOver(Lead);
        about.Close(new OpenMatters(0, 0, 0, 0));

        Rule.Of(() => transfer.Accept(1, Other, about, Now)).ShouldBe("case-closed");
        (transfer.IsOpen, about.CaseLeadId).ShouldBe((true, Lead));
    }

    [Fact]
    public void DeclineAndWithdraw_LeaveTheLeadWhereItIs()
    {
        var declined = Offer();
        Rule.Of(() => declined.Decline(1, Other, " ", Now)).ShouldBe("text-missing");
        declined.Decline(1, Other, "Ik heb geen ruimte.", Now);
        var withdrawn = Offer();
        withdrawn.Withdraw(Now);

        (declined.State, declined.Answer, withdrawn.State, about.CaseLeadId).ShouldBe((CaseLeadTransferState.Declined, "Ik heb geen ruimte.", CaseLeadTransferState.Withdrawn, Lead));
        Rule.Of(() => withdrawn.Withdraw(Now)).ShouldBe("transfer-over");
        Rule.Of(() => declined.Accept(2, Other, about, Now)).ShouldBe("transfer-over");
    }

    private CaseLeadTransfer Offer(Guid? from = null, Guid? to = null) => new(Guid.CreateVersion7(), about, to ?? Other, "Jij kent haar.", from ?? Lead, Now);
}
