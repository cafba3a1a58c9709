using PokCases.Domain.Cases;
using Case = PokCases.Domain.Cases.Case;

namespace PokCases.Domain.Tests.Cases;

public sealed class TriageRoundTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly AnswerOn = new(2026, 3, 17);
    private static readonly Guid Me = Guid.CreateVersion7();

    [Fact]
    public void Decide_WhenOpen_KeepsOutcomeWordsAndWho()
    {
        var (accepted, passed, referred, back, declined) = (Asked(), Asked(), Asked(), Asked(), Asked());
        var other = Guid.CreateVersion7();

        accepted.Accept("", Me, Now);
        passed.PassOn(other, "Hoort bij Zuid", Me, Now);
        referred.Refer("Schuldhulp, M. Kaya", "Zij kennen de regeling", Me, Now);
        back.GiveBack("Bel eerst de corporatie", Me, Now);
        declined.Decline(DeclineReason.OutsidePurpose, "Gaat over een vergunning", Me, Now);

        accepted.Outcome.ShouldBe(TriageOutcome.ToTable);
        (passed.Outcome, passed.ToTableId).ShouldBe((TriageOutcome.ToOtherTable, other));
        (referred.Outcome, referred.ReferTo).ShouldBe((TriageOutcome.WarmReferral, "Schuldhulp, M. Kaya"));
        (back.Outcome, back.Words).ShouldBe((TriageOutcome.BackWithAdvice, "Bel eerst de corporatie"));
        (declined.Outcome, declined.Reason).ShouldBe((TriageOutcome.NotAccepted, DeclineReason.OutsidePurpose));
        foreach (var round in new[] { accepted, passed, referred, back, declined })
        {
            round.IsOpen.ShouldBeFalse();
            round.DecidedById.ShouldBe(Me);
            round.DecidedAt.ShouldBe(Now);
        }
    }

    [Fact]
    public void Decide_WhenWordsAreMissing_IsRefusedAndStaysOpen()
    {
        var round = Asked();

        Rule.Of(() => round.Refer("", "Uitleg", Me, Now)).ShouldBe("text-missing");
        Rule.Of(() => round.Refer("Schuldhulp", "", Me, Now)).ShouldBe("text-missing");
        Rule.Of(() => round.GiveBack(" ", Me, Now)).ShouldBe("text-missing");
        Rule.Of(() => round.Decline(DeclineReason.Other, "", Me, Now)).ShouldBe("text-missing");
        Rule.Of(() => round.PassOn(round.TableId, "Terug", Me, Now)).ShouldBe("same-table");

        round.IsOpen.ShouldBeTrue();
    }

    [Fact]
    public void Decide_WhenDecided_IsRefused()
    {
        var round = Asked();
        round.Accept("", Me, Now);

        Rule.Of(() => round.Accept("", Me, Now)).ShouldBe("triage-decided");
        Rule.Of(() => round.PassOn(Guid.CreateVersion7(), "", Me, Now)).ShouldBe("triage-decided");
        Rule.Of(() => round.Refer("Wie", "Wat", Me, Now)).ShouldBe("triage-decided");
        Rule.Of(() => round.GiveBack("Advies", Me, Now)).ShouldBe("triage-decided");
        Rule.Of(() => round.Decline(DeclineReason.Other, "Nee", Me, Now)).ShouldBe("triage-decided");
        Rule.Of(() => round.TakeUp(Me)).ShouldBe("triage-decided");
    }

    [Fact]
    public void TakeUp_WhenSomebodyDidAlready_IsRefused()
    {
        var round = Asked();
        round.TakeUp(Me);

        Rule.Of(() => round.TakeUp(Guid.CreateVersion7())).ShouldBe("triage-taken-up");
        round.TakenUpById.ShouldBe(Me);
    }

    [Fact]
    public void Read_WhenOpen_IsRefusedAndLaterKeepsTheFirstTime()
    {
        var round = Asked();
        Rule.Of(() => round.Read(Now)).ShouldBe("triage-open");
        round.GiveBack("Advies", Me, Now);

        round.Read(Now.AddDays(1));
        round.Read(Now.AddDays(2));

        round.ReadAt.ShouldBe(Now.AddDays(1));
    }

    [Fact]
    public void IsLate_OnTheLastDayAndTheNext_OnlyTheNextWhileItWaits()
    {
        var round = Asked();

        round.IsLate(AnswerOn).ShouldBeFalse();
        round.IsLate(AnswerOn.AddDays(1)).ShouldBeTrue();
        round.Accept("", Me, Now);
        round.IsLate(AnswerOn.AddDays(1)).ShouldBeFalse();
    }

    [Theory]
    [InlineData(CaseStage.Submitted, null)]
    [InlineData(CaseStage.Triage, null)]
    [InlineData(CaseStage.OnTable, "case-past-triage")]
    [InlineData(CaseStage.InProgress, "case-past-triage")]
    [InlineData(CaseStage.OnHold, "case-past-triage")]
    [InlineData(CaseStage.Closed, "case-past-triage")]
    public void PassOn_OfACase_OnlyUntilTriageIsOver(CaseStage stage, string? broken)
    {
        var other = Guid.CreateVersion7();
        var about = Introduced();
        if (stage != CaseStage.Submitted)
        {
            about.BeginAt(stage);
        }

        Rule.Of(() => about.PassOn(other)).ShouldBe(broken);

        (about.TableId == other).ShouldBe(broken is null);
        about.Reference.ShouldBe("DB-2026-001");
    }

    [Fact]
    public void PassOn_ToItsOwnTable_IsRefused()
    {
        var about = Introduced();

        Rule.Of(() => about.PassOn(about.TableId)).ShouldBe("same-table");
    }

    private static TriageRound Asked() => new(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Now, AnswerOn);

    private static Case Introduced() => new(
        Guid.CreateVersion7(), "DB-2026-001", Guid.CreateVersion7(), "Dreigende ontruiming", "Mag ik blijven?", Guid.CreateVersion7(), Me, Guid.CreateVersion7(), Now);
}
