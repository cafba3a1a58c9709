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
