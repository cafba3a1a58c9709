using PokCases.Domain.AdviceDesk.Law;

namespace PokCases.Domain.Tests.AdviceDesk.Law;

/// <summary>An objection: its decision, its course, corrections as entries, and how it ends.</summary>
public sealed class ObjectionTests
{
    private static readonly DateOnly Today = new(2026, 3, 10);
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Advisor = Guid.NewGuid();

    [Fact]
    public void Objection_Begun_HasItsTermRunning()
    {
        var objection = Begun();

        objection.OpenTerms.ShouldBe([new OpenTerm(objection.Id, null, new DateOnly(2026, 4, 13))]);
        objection.NextDay.ShouldBe(new DateOnly(2026, 4, 13));
        objection.Decision.IsByHand.ShouldBeFalse();
        objection.InTime.ShouldBeNull();
    }

    [Fact]
    public void InformalContact_OnItsOwn_StopsNoTerm()
    {
        var objection = Begun();
        Add(objection, ObjectionEventKind.InformalContact, new DateOnly(2026, 3, 9), due: new DateOnly(2026, 3, 20));

        objection.OpenTerms.Select(t => (t.Source, t.LastDay)).ShouldBe([(ObjectionEventKind.InformalContact, new DateOnly(2026, 3, 20)), ((ObjectionEventKind?)null, new DateOnly(2026, 4, 13))]);
    }

    [Fact]
    public void ProForma_Sent_StopsTheTermToObjectAndStartsThatOfTheGrounds()
    {
        var objection = Begun();
        Add(objection, ObjectionEventKind.ProForma, new DateOnly(2026, 3, 9), due: new DateOnly(2026, 4, 6));

        objection.InTime.ShouldBe(TimelySent.Posted);
        objection.OpenTerms.ShouldHaveSingleItem().Source.ShouldBe(ObjectionEventKind.ProForma);
        Add(objection, ObjectionEventKind.Grounds, new DateOnly(2026, 3, 10));
        objection.OpenTerms.ShouldBeEmpty();
        objection.NextDay.ShouldBeNull();
    }

    [Fact]
    public void Settle_ATermThatWasTyped_EndsIt()
    {
        var objection = Begun();
        var talk = Add(objection, ObjectionEventKind.InformalContact, new DateOnly(2026, 3, 9), due: new DateOnly(2026, 3, 20));

        objection.Settle(Guid.NewGuid(), objection.Version, talk.ChainId, Today, Advisor, Now);

        objection.OpenTerms.ShouldHaveSingleItem().Source.ShouldBeNull();
        Rule.Of(() => objection.Settle(Guid.NewGuid(), objection.Version, talk.ChainId, Today, Advisor, Now)).ShouldBe("event-unknown");
        Rule.Of(() => objection.Settle(Guid.NewGuid(), objection.Version, objection.Id, Today, Advisor, Now)).ShouldBe("event-unknown");
    }

    [Fact]
    public void Correct_AnEntry_LeavesTheOldOneToBeRead()
    {
        var objection = Begun();
        var sent = Add(objection, ObjectionEventKind.ProForma, new DateOnly(2026, 3, 9));

        objection.Correct(Guid.NewGuid(), objection.Version, sent.Id, new EventText(ObjectionEventKind.ProForma, new DateOnly(2026, 3, 8), "", "per post", null, null), "verkeerde dag", Today, Advisor, Now);

        objection.Course.ShouldHaveSingleItem().On.ShouldBe(new DateOnly(2026, 3, 8));
        objection.Events.Count.ShouldBe(2);
        Rule.Of(() => objection.Correct(Guid.NewGuid(), objection.Version, sent.Id, new EventText(ObjectionEventKind.ProForma, Today, "", "", null, null), "nog eens", Today, Advisor, Now)).ShouldBe("event-unknown");
    }

    [Fact]
    public void TakeBack_WhatWasSent_LetsTheTermRunAgain()
    {
        var objection = Begun();
        var sent = Add(objection, ObjectionEventKind.Objection, new DateOnly(2026, 3, 9));
        objection.OpenTerms.ShouldBeEmpty();

        Rule.Of(() => objection.TakeBack(Guid.NewGuid(), objection.Version, sent.Id, " ", Advisor, Now)).ShouldBe("text-missing");
        objection.TakeBack(Guid.NewGuid(), objection.Version, sent.Id, "brief bleef liggen", Advisor, Now);

        objection.OpenTerms.ShouldHaveSingleItem().Source.ShouldBeNull();
        objection.Events.Count.ShouldBe(2);
    }

    [Fact]
    public void CorrectDecision_WithAnotherDay_ReckonsTheTermAnew()
    {
        var objection = Begun();

        objection.CorrectDecision(objection.Version, Decided(new DateOnly(2026, 3, 3)), "datum verkeerd gelezen", Today, Advisor, Now);

        objection.NextDay.ShouldBe(new DateOnly(2026, 4, 14));
        objection.Decisions.Count.ShouldBe(2);
        objection.Decision.Reason.ShouldBe("datum verkeerd gelezen");
        Rule.Of(() => objection.CorrectDecision(1, Decided(Today), "laat", Today, Advisor, Now)).ShouldBe(StaleVersion.Code);
    }

    [Fact]
    public void End_InformallySolved_ReckonsTheDaysItSavedAndStopsEveryTerm()
    {
        var objection = Begun();

        objection.End(Guid.NewGuid(), objection.Version, new OutcomeText(ObjectionOutcome.InformallySolved, Today, "besluit gewijzigd", Satisfaction.Yes, null), 120, Today, Advisor, Now);

        objection.IsOver.ShouldBeTrue();
        objection.NextDay.ShouldBeNull();
        (objection.Ending!.DaysSaved, objection.Ending.UsualDays).ShouldBe((112, 120));
        Rule.Of(() => Add(objection, ObjectionEventKind.Other, Today)).ShouldBe("objection-over");
    }

    [Theory]
    [InlineData(ObjectionOutcome.InformallySolved, 30, 120, 30, null)]
    [InlineData(ObjectionOutcome.InformallySolved, null, null, null, null)]
    [InlineData(ObjectionOutcome.Upheld, null, 120, null, null)]
    [InlineData(ObjectionOutcome.InformallySolved, null, 5, 0, 5)]
    public void End_WithDaysTypedOrNot_SaysHowTheyWereReckoned(ObjectionOutcome outcome, int? typed, int? usual, int? days, int? shown)
    {
        var objection = Begun();

        objection.End(Guid.NewGuid(), objection.Version, new OutcomeText(outcome, Today, "", Satisfaction.NotAsked, typed), usual, Today, Advisor, Now);

        (objection.Ending!.DaysSaved, objection.Ending.UsualDays).ShouldBe((days, shown));
    }

    [Fact]
    public void End_TakenBack_GoesOn()
    {
        var objection = Begun();
        objection.End(Guid.NewGuid(), objection.Version, new OutcomeText(ObjectionOutcome.Withdrawn, Today, "", Satisfaction.NotAsked, null), null, Today, Advisor, Now);

        objection.TakeBack(Guid.NewGuid(), objection.Version, objection.Ending!.Id, "toch niet ingetrokken", Advisor, Now);

        objection.IsOver.ShouldBeFalse();
        objection.NextDay.ShouldNotBeNull();
    }

    [Fact]
    public void Add_WhatCannotBe_IsRefused()
    {
        var objection = Begun();

        Rule.Of(() => Add(objection, ObjectionEventKind.InformalContact, Today.AddDays(1))).ShouldBe("event-later");
        Rule.Of(() => Add(objection, ObjectionEventKind.Hearing, Today.AddDays(20))).ShouldBeNull();
        Rule.Of(() => Add(objection, ObjectionEventKind.ProForma, Today, due: Today)).ShouldBe("event-due");
        Rule.Of(() => Add(objection, ObjectionEventKind.Outcome, Today)).ShouldBe("choice-unknown");
        Rule.Of(() => objection.Add(Guid.NewGuid(), objection.Version, new EventText(ObjectionEventKind.ProForma, Today, "", "", Today.AddDays(-1), null), Today, Advisor, Now)).ShouldBe("event-received");
        Rule.Of(() => Begun(Decided(Today.AddDays(1)))).ShouldBe("decision-later");
        Rule.Of(() => Begun(Decided(Today) with { Rule = null })).ShouldBe("term-missing");
        Rule.Of(() => Begun(Decided(Today) with { Rule = LegalTermsFile.Shipped.Of("belasting", Today) })).ShouldBe("notice-missing");
    }

    [Fact]
    public void Decision_OfAKindByHand_HasTheTypedTerm()
    {
        var objection = Begun(Decided(new DateOnly(2026, 3, 2)) with { Rule = null, Typed = new TermLength(3, TermUnit.Weeks) });

        objection.Decision.IsByHand.ShouldBeTrue();
        objection.NextDay.ShouldBe(new DateOnly(2026, 3, 23));
        objection.Decision.Term.Steps[1].Reason.ShouldBe(TermReason.TypedLength);
    }

    [Fact]
    public void AuthorisedOn_OnceOnFile_IsThatDay()
    {
        var objection = Begun();
        objection.AuthorisedOn.ShouldBeNull();

        Add(objection, ObjectionEventKind.AuthorisationOnFile, new DateOnly(2026, 3, 5));

        objection.AuthorisedOn.ShouldBe(new DateOnly(2026, 3, 5));
    }

    internal static Objection Begun(DecisionText? decision = null) => new(Guid.NewGuid(), Guid.NewGuid(), decision ?? Decided(new DateOnly(2026, 3, 2)), Today, Advisor, Now);

    internal static DecisionText Decided(DateOnly madeKnown) =>
        new("Gemeente Veldhaven", "bijstand stopgezet", madeKnown, null, LegalTermsFile.Shipped.Of("algemeen", madeKnown), null, TermStart.MadeKnown, LegalTermsFile.Shipped.Version);

    private static ObjectionEvent Add(Objection objection, ObjectionEventKind kind, DateOnly on, DateOnly? due = null) =>
        objection.Add(Guid.NewGuid(), objection.Version, new EventText(kind, on, "", "", null, due), Today, Advisor, Now);
}
