using PokCases.Domain.Sharing;
using static PokCases.Domain.Tests.Sharing.SharingWorld;

namespace PokCases.Domain.Tests.Sharing;

public sealed class SharingDecisionTests
{
    [Fact]
    public void Decide_WhenNothingIsMissing_HoldsUntilItsEnd()
    {
        var decision = Decided();

        decision.StateAt(Now).ShouldBe(SharingState.Active);
        decision.StateAt(Ends.AddMilliseconds(-1)).ShouldBe(SharingState.Active);
        decision.StateAt(Ends).ShouldBe(SharingState.Expired);
        (decision.DecidedById, decision.DecidedAt, decision.EndsAt).ShouldBe((Decider, Now, Ends));
    }

    [Fact]
    public void Gaps_OfAnEmptyDraft_NameEverything() => Draft(SharingText.Empty).Gaps(Facts).ShouldBe(
    [
        SharingGap.Receiver, SharingGap.Task, SharingGap.Purpose, SharingGap.Data, SharingGap.Necessary, SharingGap.Proportionate,
        SharingGap.Ground, SharingGap.Health, SharingGap.Criminal, SharingGap.Informed, SharingGap.LastDay,
    ]);

    public static TheoryData<SharingText, SharingGap> Incomplete => new()
    {
        { Whole with { ReceiverId = Giver }, SharingGap.ReceiverIsOwn },
        { Whole with { Task = " " }, SharingGap.Task },
        { Whole with { Selection = SharedSelection.Nothing with { Contributions = true } }, SharingGap.Data },
        { Whole with { Selection = SharedSelection.Nothing with { Documents = SharedDocuments.Named } }, SharingGap.Data },
        { Whole with { Selection = Housing with { PersonIds = [Guid.CreateVersion7()] } }, SharingGap.Persons },
        { Whole with { Grounds = Whole.Grounds with { GroundId = Health.Id } }, SharingGap.GroundUnfit },
        { Whole with { Grounds = Whole.Grounds with { GroundId = Guid.CreateVersion7() } }, SharingGap.GroundUnfit },
        { Whole with { Grounds = Whole.Grounds with { HoldsHealth = null } }, SharingGap.Health },
        { Whole with { Grounds = Whole.Grounds with { HoldsHealth = true } }, SharingGap.HealthGround },
        { Whole with { Grounds = Whole.Grounds with { HoldsHealth = true, HealthGroundId = Criminal.Id } }, SharingGap.HealthGround },
        { Whole with { Grounds = Whole.Grounds with { HoldsCriminal = true } }, SharingGap.CriminalGround },
        { Whole with { Grounds = Whole.Grounds with { HoldsCriminal = true, CriminalGroundId = First.Id } }, SharingGap.CriminalGround },
        { Whole with { Grounds = Whole.Grounds with { GroundId = ByConsent.Id } }, SharingGap.Consent },
        { Whole with { Grounds = Whole.Grounds with { GroundId = ByConsent.Id, ConsentId = Secrecy.Id } }, SharingGap.Consent },
        { Whole with { Grounds = Whole.Grounds with { ConsentId = AsGround.Id } }, SharingGap.Consent },
        { Whole with { Grounds = Whole.Grounds with { ConsentId = ToHelp.Id } }, SharingGap.Consent },
        { Whole with { Informed = new Informing(true, Today.AddDays(1), "Brief", "", null) }, SharingGap.InformedOn },
        { Whole with { Informed = new Informing(true, Today, "", "", null) }, SharingGap.InformedHow },
        { Whole with { Informed = new Informing(false, null, "", "", Today.AddDays(7)) }, SharingGap.NotInformedWhy },
        { Whole with { Informed = new Informing(false, null, "", "Gevaar", Today) }, SharingGap.LookAgainOn },
        { Whole with { LastDay = Today.AddDays(-1) }, SharingGap.LastDayOver },
    };

    [Theory]
    [MemberData(nameof(Incomplete), DisableDiscoveryEnumeration = true)]
    public void Decide_WhenOneThingIsWrong_IsRefusedForThat(SharingText text, SharingGap gap)
    {
        var draft = Draft(text);

        draft.Gaps(Facts).ShouldBe([gap]);
        Rule.Of(() => draft.Decide(1, Decider, Giver, Facts, Ends, Now)).ShouldBe("sharing-incomplete");
        draft.State.ShouldBe(SharingState.Draft);
    }

    [Fact]
    public void Decide_WithSecondGroundsAndReleaseFromSecrecy_Holds() => Decided(Whole with
    {
        Grounds = new SharingGrounds(First.Id, true, Health.Id, true, Criminal.Id, Secrecy.Id),
    }).Holds(Now).ShouldBeTrue();

    [Fact]
    public void Decide_OnConsentAsGround_HoldsOnlyWhileItStands()
    {
        var text = Whole with { Grounds = Whole.Grounds with { GroundId = ByConsent.Id, ConsentId = AsGround.Id } };
        var taken = new Consent(AsGround.Id, SharingWorld.Case, null, ConsentMeaning.Ground, "De huurstand", Today, ConsentForm.Spoken, "Wim", Decider, Today, Now);
        taken.Withdraw(Today, "Gezegd", Decider, Today);

        Decided(text).Holds(Now).ShouldBeTrue();
        Draft(text).Gaps(Facts with { Consents = [taken] }).ShouldBe([SharingGap.Consent]);
    }

    [Fact]
    public void Decide_NamingPersons_IsForWhoHoldsTheCase() =>
        Decided(Whole with { Selection = Housing with { PersonIds = [Guid.CreateVersion7()] } }, Facts with { HoldsCase = true }).Holds(Now).ShouldBeTrue();

    [Fact]
    public void Decide_ForAnotherOrganisation_IsRefused() =>
        Rule.Of(() => Draft().Decide(1, Decider, Receiver, Facts, Ends, Now)).ShouldBe("sharing-not-own");

    [Fact]
    public void Decide_OnAVersionThatWasReplaced_IsRefused()
    {
        var old = new LegalGround(Guid.CreateVersion7(), Guid.CreateVersion7(), new LegalGroundText("Oud", "art. 1", "Wet", "Waarvoor", LegalGroundKind.Processing, Today, null, false), Decider, Now);
        var text = Whole with { Grounds = Whole.Grounds with { GroundId = old.Id } };
        Draft(text).Gaps(Facts with { Grounds = [old] }).ShouldBeEmpty();

        old.Change(Guid.CreateVersion7(), new LegalGroundText("Nieuw", "art. 2", "Wet", "Waarvoor", LegalGroundKind.Processing, Today, null, false), Decider, Now);

        Draft(text).Gaps(Facts with { Grounds = [old] }).ShouldBe([SharingGap.GroundUnfit]);
    }

    [Fact]
    public void Change_AfterDeciding_IsRefused()
    {
        var decision = Decided();

        Rule.Of(() => decision.Change(decision.Version, Whole)).ShouldBe("sharing-not-draft");
        Rule.Of(() => decision.Decide(decision.Version, Decider, Giver, Facts, Ends, Now)).ShouldBe("sharing-not-draft");
    }

    [Fact]
    public void Change_WhenSomebodyElseWasFirst_IsRefused()
    {
        var draft = Draft();
        draft.Change(1, Whole with { Task = "Anders" });

        Rule.Of(() => draft.Change(1, Whole)).ShouldBe(StaleVersion.Code);
    }

    [Fact]
    public void Withdraw_NeedsAReason_AndOpensNothingFromThenOn()
    {
        var decision = Decided();

        Rule.Of(() => decision.Withdraw(Decider, " ", Now)).ShouldBe("text-missing");
        decision.Withdraw(Decider, "Niet meer nodig", Now);

        decision.StateAt(Now).ShouldBe(SharingState.Withdrawn);
        decision.Opens(Said(), Now).ShouldBeFalse();
        Rule.Of(() => decision.Withdraw(Decider, "Nog eens", Now)).ShouldBe("sharing-not-active");
    }

    [Fact]
    public void Withdraw_OfADraftOrOfWhatExpired_IsRefused()
    {
        Rule.Of(() => Draft().Withdraw(Decider, "Reden", Now)).ShouldBe("sharing-not-active");
        Rule.Of(() => Decided().Withdraw(Decider, "Reden", Ends)).ShouldBe("sharing-not-active");
    }

    [Fact]
    public void Renew_OfWhatWasDecided_IsADraftWithoutALastDay()
    {
        var decision = Decided();

        var draft = decision.Renew(Guid.CreateVersion7(), Decider, Now);

        (draft.State, draft.LastDay, draft.RenewsId).ShouldBe((SharingState.Draft, (DateOnly?)null, decision.Id));
        draft.Selection.Domains.ShouldBe([LifeDomain.Housing]);
        draft.Gaps(Facts).ShouldBe([SharingGap.LastDay]);
        Rule.Of(() => draft.Renew(Guid.CreateVersion7(), Decider, Now)).ShouldBe("sharing-not-active");
    }

    [Fact]
    public void Inform_WhenItCouldNotBeToldBefore_SaysWhenAndHow()
    {
        var decision = Decided(Whole with { Informed = new Informing(false, null, "", "Gevaar", Today.AddDays(7)) });

        Rule.Of(() => decision.Inform(decision.Version, new Informing(true, null, "Brief", "", null), Today, Now)).ShouldBe("informed-incomplete");
        decision.Inform(decision.Version, new Informing(true, Today, "Brief", "oud", Today), Today, Now);

        decision.Informed.ShouldBe(new Informing(true, Today, "Brief", "", null));
    }

    [Theory]
    [InlineData(LifeDomain.Housing, true)]
    [InlineData(LifeDomain.Health, false)]
    [InlineData(null, false)]
    public void Opens_WithChosenDomains_OnlyThose(LifeDomain? domain, bool expected) => Decided().Opens(Said(domain), Now).ShouldBe(expected);

    [Fact]
    public void Opens_NeverAnotherOrganisationsOrAnotherCasesOrWhatIsGone()
    {
        var decision = Decided(Whole with { Selection = SharedSelection.Nothing with { Contributions = true, AllDomains = true, Documents = SharedDocuments.All } });

        decision.Opens(Said(null), Now).ShouldBeTrue();
        decision.Opens(Said(by: Guid.CreateVersion7()), Now).ShouldBeFalse();
        decision.Opens(Said() with { CaseId = Guid.CreateVersion7() }, Now).ShouldBeFalse();
        decision.Opens(Said(isThere: false), Now).ShouldBeFalse();
        Draft().Opens(Said(), Now).ShouldBeFalse();
    }

    [Fact]
    public void Opens_Documents_NamedOrAll()
    {
        var named = Guid.CreateVersion7();
        var some = Decided(Whole with { Selection = SharedSelection.Nothing with { Documents = SharedDocuments.Named, DocumentIds = [named] } });
        var all = Decided(Whole with { Selection = SharedSelection.Nothing with { Documents = SharedDocuments.All } });

        some.Opens(Document(named), Now).ShouldBeTrue();
        some.Opens(Document(Guid.CreateVersion7()), Now).ShouldBeFalse();
        some.Opens(Said(), Now).ShouldBeFalse();
        all.Opens(Document(Guid.CreateVersion7()), Now).ShouldBeTrue();
        Decided().Opens(Document(named), Now).ShouldBeFalse();
    }

    [Fact]
    public void Opens_WhatCameLater_UnlessOnlyWhatWasThere()
    {
        var later = Said(since: Now.AddDays(1));

        Decided().Opens(later, Now.AddDays(2)).ShouldBeTrue();
        var only = Decided(Whole with { Selection = Housing with { OnlyWhatIsThere = true } });
        only.Opens(later, Now.AddDays(2)).ShouldBeFalse();
        only.Opens(Said(since: Now), Now.AddDays(2)).ShouldBeTrue();
    }
}
