using PokCases.Domain.Cases.Method;

namespace PokCases.Domain.Tests.Cases.Method;

public sealed class InterimDecisionTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Holder = Guid.CreateVersion7();
    private static readonly Guid Debts = Guid.CreateVersion7();
    private static readonly Guid Team = Guid.CreateVersion7();
    private static readonly Guid Lead = Guid.CreateVersion7();

    [Fact]
    public void Decide_WhenAllAnswered_IsDecidedOnce()
    {
        var decision = Asked();
        decision.Answer(Debts, agrees: true, "", Now);
        decision.Answer(Team, agrees: false, "Te snel", Now);

        decision.Decide(Holder, 3, accepted: true, "", withoutAll: false, Now);

        (decision.State, decision.Accepted, decision.WithoutAll).ShouldBe((InterimState.Decided, true, false));
        Rule.Of(() => decision.Decide(Holder, 4, accepted: false, "Toch niet", withoutAll: false, Now)).ShouldBe("interim-closed");
        Rule.Of(() => decision.Answer(Debts, agrees: false, "Toch niet", Now)).ShouldBe("interim-closed");
        Rule.Of(() => decision.Withdraw(Now)).ShouldBe("interim-closed");
    }

    [Fact]
    public void Decide_WhenAnswersAreMissing_OnlyExplicitlyAndWithAReason()
    {
        var decision = Asked();
        decision.Answer(Debts, agrees: true, "", Now);

        Rule.Of(() => decision.Decide(Holder, 2, accepted: true, "", withoutAll: false, Now)).ShouldBe("answers-missing");
        Rule.Of(() => decision.Decide(Holder, 2, accepted: true, " ", withoutAll: true, Now)).ShouldBe("text-missing");
        decision.Decide(Holder, 2, accepted: true, "De ontruiming is morgen", withoutAll: true, Now);

        (decision.WithoutAll, decision.Reason).ShouldBe((true, "De ontruiming is morgen"));
    }

    [Fact]
    public void Decide_ByAnotherOrOnOldAnswers_IsRefused()
    {
        var decision = Asked();
        decision.Answer(Debts, agrees: true, "", Now);
        decision.Answer(Team, agrees: true, "", Now);

        Rule.Of(() => decision.Decide(Lead, 3, accepted: true, "", withoutAll: false, Now)).ShouldBe("not-the-mandate-holder");
        Rule.Of(() => decision.Decide(Holder, 2, accepted: true, "", withoutAll: false, Now)).ShouldBe(StaleVersion.Code);
        Rule.Of(() => decision.Decide(Holder, 3, accepted: false, "", withoutAll: false, Now)).ShouldBe("text-missing");
        decision.IsOpen.ShouldBeTrue();
    }

    [Fact]
    public void Answer_OfWhoIsNotAskedOrGivesNoReason_IsRefused_AndOneMayThinkAgain()
    {
        var decision = Asked();

        Rule.Of(() => decision.Answer(Lead, agrees: true, "", Now)).ShouldBe("not-asked");
        Rule.Of(() => decision.Answer(Team, agrees: false, " ", Now)).ShouldBe("text-missing");
        decision.Answer(Team, agrees: false, "Te snel", Now);
        decision.Answer(Team, agrees: true, "", Now);

        decision.Answers.Single(a => a.ProfessionalId == Team).Agrees.ShouldBe(true);
    }

    [Fact]
    public void Ask_WhenTheHolderIsNeededTooOrHasNoMandate_IsRefused()
    {
        Rule.Of(() => Asked([Holder])).ShouldBe("needed-is-holder");
        Rule.Of(() => new InterimDecision(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), "Vraag", "Voorstel", OutcomeBasis.Agreement, [], Lead, Now)).ShouldBe("mandate-missing");
    }

    [Fact]
    public void Asks_Always_NamesHolderAndNeededMembersOnly()
    {
        var decision = Asked();

        new[] { Holder, Debts, Team, Lead }.Where(decision.Asks).ShouldBe([Holder, Debts, Team]);
    }

    [Fact]
    public void TakeOffAgenda_WhenItStoodOnOne_CanComeOnAnother()
    {
        var decision = Asked();
        decision.Decide(Holder, decision.Version, accepted: true, "Morgen is te laat", withoutAll: true, Now);
        var next = Guid.CreateVersion7();

        Rule.Of(decision.TakeOffAgenda).ShouldBe("interim-on-agenda");
        decision.PutOnAgenda(Guid.CreateVersion7());
        decision.TakeOffAgenda();
        decision.PutOnAgenda(next);

        decision.ItemId.ShouldBe(next);
    }

    [Fact]
    public void PutOnAgenda_WhenDecided_Once()
    {
        var decision = Asked([]);

        Rule.Of(() => decision.PutOnAgenda(Guid.CreateVersion7())).ShouldBe("interim-on-agenda");
        decision.Decide(Holder, 1, accepted: true, "", withoutAll: false, Now);
        decision.PutOnAgenda(Guid.CreateVersion7());

        Rule.Of(() => decision.PutOnAgenda(Guid.CreateVersion7())).ShouldBe("interim-on-agenda");
    }

    [Fact]
    public void HandOver_OfWhoDecides_NeedsAMandateAtTheTable()
    {
        var decision = Asked();
        var successor = Guid.CreateVersion7();

        Rule.Of(() => decision.HandOver(Holder, successor, null)).ShouldBe("interim-successor");
        Rule.Of(() => decision.HandOver(Holder, successor, OutcomeBasis.Decision(Guid.CreateVersion7(), Guid.CreateVersion7(), "van een ander"))).ShouldBe("interim-successor");
        decision.MandateHolderId.ShouldBe(Holder);
        decision.HandOver(Holder, successor, OutcomeBasis.Decision(Guid.CreateVersion7(), successor, "opschorten"));

        (decision.MandateHolderId, decision.Mandate).ShouldBe((successor, "opschorten"));
        Rule.Of(() => decision.Decide(Holder, decision.Version, accepted: true, "Ja", withoutAll: true, Now)).ShouldBe("not-the-mandate-holder");
    }

    [Fact]
    public void HandOver_OfWhoIsAsked_AsksTheSuccessorAndKeepsWhatWasAnswered()
    {
        var decision = Asked();
        var successor = Guid.CreateVersion7();
        decision.Answer(Debts, agrees: true, "", Now);

        decision.HandOver(Team, successor, null);
        decision.HandOver(Debts, successor, null);

        decision.Answers.Select(a => (a.ProfessionalId, a.Agrees)).ShouldBe([(Debts, (bool?)true), (successor, null)]);
    }

    [Fact]
    public void HandOver_ToWhoDecidesOrIsAskedAlready_AsksNobodyTwice()
    {
        var decision = Asked();

        decision.HandOver(Team, Holder, null);
        decision.HandOver(Holder, Debts, OutcomeBasis.Decision(Guid.CreateVersion7(), Debts, "regelen"));

        decision.Answers.ShouldBeEmpty();
        decision.MandateHolderId.ShouldBe(Debts);
    }

    private static InterimDecision Asked(Guid[]? needed = null) => new(
        Guid.CreateVersion7(),
        Guid.CreateVersion7(),
        Guid.CreateVersion7(),
        "Mag de ontruiming zes weken wachten?",
        "Opschorten tot de regeling rond is",
        OutcomeBasis.Decision(Guid.CreateVersion7(), Holder, "opschorten tot zes weken"),
        needed ?? [Debts, Team],
        Lead,
        Now);
}
