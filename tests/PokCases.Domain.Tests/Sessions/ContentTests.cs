using PokCases.Domain.Sessions;

namespace PokCases.Domain.Tests.Sessions;

/// <summary>Contributions, outcomes, admissions and minutes.</summary>
public sealed class ContentTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Author = Guid.CreateVersion7();
    private static readonly Guid Speaker = Guid.CreateVersion7();
    private static readonly Guid Stranger = Guid.CreateVersion7();

    [Fact]
    public void Edit_ByAuthorAndSpeaker_ButNobodyElse()
    {
        var contribution = Written();

        contribution.Edit(Author, 1, null, Nature.Opinion, "Anders", Now);
        contribution.Edit(Speaker, 2, null, Nature.Opinion, "Zo bedoelde ik het", Now);

        Rule.Of(() => contribution.Edit(Stranger, 3, null, Nature.Fact, "Van een ander", Now)).ShouldBe("not-your-contribution");
        (contribution.Text, contribution.EditedById, contribution.Version).ShouldBe(("Zo bedoelde ik het", Speaker, 3));
    }

    [Fact]
    public void Edit_WhenSomebodyElseWasFirst_IsRefusedAndNothingIsOverwritten()
    {
        var contribution = Written();
        contribution.Edit(Speaker, 1, null, Nature.Fact, "Eerst", Now);

        Rule.Of(() => contribution.Edit(Author, 1, null, Nature.Fact, "Tweede", Now)).ShouldBe(StaleVersion.Code);
        contribution.Text.ShouldBe("Eerst");
    }

    [Fact]
    public void Withdraw_TakesTheTextAway_AndNothingCanBeChangedAfterwards()
    {
        var contribution = Written();

        contribution.Withdraw(Author, Now);

        contribution.Text.ShouldBeEmpty();
        Rule.Of(() => contribution.Edit(Author, 2, null, Nature.Fact, "Terug", Now)).ShouldBe("contribution-withdrawn");
        Rule.Of(() => contribution.Withdraw(Author, Now)).ShouldBe("contribution-withdrawn");
    }

    [Theory]
    [InlineData("", "text-missing")]
    [InlineData("  \n ", "text-missing")]
    [InlineData(null, "text-too-long")]
    public void Write_WhenTextIsNotFit_IsRefused(string? text, string code) =>
        Rule.Of(() => Written(text ?? new string('x', Texts.Body + 1))).ShouldBe(code);

    [Fact]
    public void Decision_OnlyItsMandateHolderDecides()
    {
        var outcome = new Outcome(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), null, OutcomeKind.Decision, "Uitstel", Guid.CreateVersion7(), Speaker, Author, Now);
        outcome.State.ShouldBe(OutcomeState.Proposed);
        Rule.Of(() => outcome.Decide(Author, Now)).ShouldBe("not-the-mandate-holder");

        outcome.Decide(Speaker, Now);

        outcome.State.ShouldBe(OutcomeState.Settled);
        Rule.Of(() => outcome.Decide(Speaker, Now)).ShouldBe("outcome-settled");
    }

    [Fact]
    public void Decision_WithoutAMandateHolder_IsRefused() =>
        Rule.Of(() => new Outcome(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), null, OutcomeKind.Decision, "x", null, null, Author, Now))
            .ShouldBe("decision-needs-mandate-holder");

    [Fact]
    public void Rephrase_WhenPositionsWereTaken_TheyLapse()
    {
        var advice = new Outcome(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), null, OutcomeKind.Advice, "Advies", null, null, Author, Now);
        advice.TakePosition(Speaker, Guid.CreateVersion7(), Stance.Disagree, "Te snel", Now);
        advice.TakePosition(Speaker, Guid.CreateVersion7(), Stance.Agree, "Te snel", Now);
        advice.Positions.ShouldHaveSingleItem().Dissent.ShouldBeEmpty();

        advice.Rephrase(1, "Ander advies");

        advice.Positions.ShouldBeEmpty();
    }

    [Fact]
    public void TakePosition_OnAnAgreement_IsRefused()
    {
        var agreement = new Outcome(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), null, OutcomeKind.Agreement, "Afspraak", null, null, Author, Now);

        Rule.Of(() => agreement.TakePosition(Speaker, Guid.CreateVersion7(), Stance.Agree, "", Now)).ShouldBe("positions-on-advice-only");
    }

    [Fact]
    public void Admission_WhenASecondIsNeeded_HoldsOnlyOnceAnotherConfirms()
    {
        var admission = new ItemAdmission(Guid.CreateVersion7(), Speaker, Author, needsSecond: true, Now);
        admission.Holds.ShouldBeFalse();
        Rule.Of(() => admission.Confirm(Author)).ShouldBe("second-must-be-another");
        Rule.Of(() => admission.Confirm(Speaker)).ShouldBe("second-must-be-another");

        admission.Confirm(Stranger);

        admission.Holds.ShouldBeTrue();
        admission.Withdraw(Now);
        admission.Holds.ShouldBeFalse();
    }

    [Fact]
    public void Adopt_Once_AndThenNothingIsRedrafted()
    {
        var minutes = new Minutes(Guid.CreateVersion7(), Now);
        minutes.Redraft(Now.AddHours(1));

        minutes.Adopt(Author, 42, "{}", Now.AddDays(1));

        minutes.ReadableUntil.ShouldBe(Now.AddDays(43));
        Rule.Of(() => minutes.Adopt(Author, 42, "{}", Now)).ShouldBe("minutes-adopted");
        Rule.Of(() => minutes.Redraft(Now)).ShouldBe("minutes-adopted");
    }

    private static Contribution Written(string text = "Huurschuld van drie maanden") =>
        new(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), null, Author, Speaker, Guid.CreateVersion7(), LifeDomain.Housing, Nature.Fact, text, "", Now);
}
