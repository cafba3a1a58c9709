using PokCases.Domain.Cases;

namespace PokCases.Domain.Tests.Cases;

public sealed class CaseClosingTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 3, 10);
    private static readonly ClosingAnswers Solved = new(ClosingOutcome.Solved, "Ik slaap weer.", "De regel is uitgelegd.", "Eerder bellen.", Guid.CreateVersion7(), Today, string.Empty);

    [Theory]
    [InlineData(ClosingOutcome.Solved, true, true, true, true)]
    [InlineData(ClosingOutcome.Partly, true, true, true, true)]
    [InlineData(ClosingOutcome.NotSolved, false, false, true, true)]
    [InlineData(ClosingOutcome.ScaledDown, true, false, true, true)]
    [InlineData(ClosingOutcome.ScaledUp, false, false, true, true)]
    [InlineData(ClosingOutcome.Withdrawn, false, false, false, false)]
    [InlineData(ClosingOutcome.NotTaken, false, false, false, false)]
    public void Of_EachOutcome_AsksOnlyWhatIsRelevant(ClosingOutcome outcome, bool change, bool obstacle, bool lesson, bool aftercare) =>
        ClosingQuestions.Of(outcome).ShouldBe(new ClosingQuestions(change, obstacle, lesson, aftercare));

    [Fact]
    public void New_WhenOnlyTheRequiredIsAnswered_IsEnough()
    {
        var closing = Close(Solved with { Change = "", Obstacle = "", Lesson = "" });

        closing.Stands.ShouldBeTrue();
        closing.Change.ShouldBeEmpty();
    }

    [Fact]
    public void New_WithATextThatTheOutcomeDoesNotAsk_IsRefused() =>
        Rule.Of(() => Close(Solved with { Outcome = ClosingOutcome.Withdrawn })).ShouldBe("closing-not-asked");

    [Fact]
    public void New_WithoutContact_IsRefused() => Rule.Of(() => Close(Solved with { ContactId = Guid.Empty })).ShouldBe("contact-missing");

    [Theory]
    [InlineData(false, "", "told-or-why-not")]
    [InlineData(true, "Wil het zelf vertellen", "told-or-why-not")]
    [InlineData(false, "Onbereikbaar", null)]
    [InlineData(true, "", null)]
    public void New_ToldOrNot_NeedsOneOfTheTwo(bool told, string why, string? broken) =>
        Rule.Of(() => Close(Solved with { ToldOn = told ? Today : null, NotToldWhy = why })).ShouldBe(broken);

    [Fact]
    public void New_ToldTomorrow_IsRefused() => Rule.Of(() => Close(Solved with { ToldOn = Today.AddDays(1) })).ShouldBe("told-later");

    [Fact]
    public void Reopen_Once_WithAReason()
    {
        var closing = Close(Solved);

        Rule.Of(() => closing.Reopen(" ", Guid.CreateVersion7(), Now)).ShouldBe("text-missing");
        closing.Reopen("Het liep weer mis.", Guid.CreateVersion7(), Now);

        closing.Stands.ShouldBeFalse();
        Rule.Of(() => closing.Reopen("Nog eens.", Guid.CreateVersion7(), Now)).ShouldBe("case-not-closed");
    }

    [Theory]
    [InlineData(1, 2026, 4, 10)]
    [InlineData(3, 2026, 6, 10)]
    [InlineData(6, 2026, 9, 10)]
    [InlineData(12, 2027, 3, 10)]
    [InlineData(36, 2029, 3, 10)]
    public void Check_AfterAnyNumberOfMonths_IsDueOnThatDay(int months, int year, int month, int day) =>
        new AftercareCheck(Guid.CreateVersion7(), Close(Solved), months, Today).DueOn.ShouldBe(new DateOnly(year, month, day));

    [Fact]
    public void Check_AfterTheLastDayOfALongMonth_IsDueOnTheLastDayOfAShortOne() =>
        new AftercareCheck(Guid.CreateVersion7(), Close(Solved), 6, new DateOnly(2026, 8, 31)).DueOn.ShouldBe(new DateOnly(2027, 2, 28));

    [Fact]
    public void HandOver_OfContactAndCheck_GoesToSomebodyWhileItIsOpen()
    {
        var (closing, successor) = (Close(Solved), Guid.CreateVersion7());
        var check = new AftercareCheck(Guid.CreateVersion7(), closing, 3, Today);

        Rule.Of(() => check.HandOver(Guid.Empty)).ShouldBe("contact-missing");
        Rule.Of(() => closing.HandOver(Guid.Empty)).ShouldBe("contact-missing");
        check.HandOver(successor);
        closing.HandOver(successor);
        check.Reply(AftercareAnswer.Holds, "", successor, Now);

        (check.ContactId, closing.ContactId).ShouldBe((successor, successor));
        Rule.Of(() => check.HandOver(Guid.CreateVersion7())).ShouldBe("aftercare-answered");
    }

    [Fact]
    public void Check_IsAnsweredOnce_AndDroppedOnlyWhileOpen()
    {
        var answered = new AftercareCheck(Guid.CreateVersion7(), Close(Solved), 3, Today);
        var dropped = new AftercareCheck(Guid.CreateVersion7(), Close(Solved), 6, Today);

        answered.Reply(AftercareAnswer.Holds, "Het gaat goed.", Guid.CreateVersion7(), Now);
        answered.Drop(Now);
        dropped.Drop(Now);

        answered.DueOn.ShouldBe(new DateOnly(2026, 6, 10));
        answered.DroppedAt.ShouldBeNull();
        Rule.Of(() => answered.Reply(AftercareAnswer.No, "", Guid.CreateVersion7(), Now)).ShouldBe("aftercare-answered");
        Rule.Of(() => dropped.Reply(AftercareAnswer.No, "", Guid.CreateVersion7(), Now)).ShouldBe("aftercare-answered");
    }

    [Fact]
    public void Escalation_HasOneAnswer_NotBeforeItWasSent()
    {
        var sent = new CaseEscalation(Guid.CreateVersion7(), Guid.CreateVersion7(), "Maatwerkregister", "", "Het dossier", Today, Today, Guid.CreateVersion7(), Now);

        Rule.Of(() => sent.Reply("Nee", Today.AddDays(-1), Guid.CreateVersion7())).ShouldBe("answer-before-sent");
        sent.Reply("Ja", Today, Guid.CreateVersion7());

        Rule.Of(() => sent.Reply("Toch niet", Today, Guid.CreateVersion7())).ShouldBe("escalation-answered");
        Rule.Of(() => new CaseEscalation(Guid.CreateVersion7(), Guid.CreateVersion7(), "Lokaal", "", "x", Today.AddDays(1), Today, Guid.CreateVersion7(), Now)).ShouldBe("sent-later");
    }

    private static CaseClosing Close(ClosingAnswers answers) => new(Guid.CreateVersion7(), Guid.CreateVersion7(), answers, Today, Guid.CreateVersion7(), Now);
}
