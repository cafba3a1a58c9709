using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Method;
using PokCases.Domain.Sessions;
using PokCases.Web.Accountability;
using PokCases.Web.Cases.Finding;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Cases;

/// <summary>Looking for cases: by text, within what somebody may see, with nothing of it in an address.</summary>
public abstract class CaseSearchTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Theory]
    [InlineData("deurwaarder")]
    [InlineData("DEURW")]
    [InlineData("financiele")]
    [InlineData("financiële crisis")]
    [InlineData("ontruiming deurwaarder")]
    public async Task Look_ByTitleOrQuestion_FindsTheCaseAndNoOther(string words)
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(title: "Ontruiming dreigt", question: "Financiële crisis: de deurwaarder komt. Wat nu?");
        var other = await table.Introduce(title: "Iets anders", question: "Geen verband");
        using var client = await Host.SignIn(table.Participant);

        var text = (await Look(client, words)).ShouldBeOk().Page.QuerySelector("main")!.TextContent;

        text.ShouldContain(about.Reference);
        text.ShouldNotContain(other.Reference);
    }

    [Fact]
    public async Task Look_ByReference_FindsIt()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var client = await Host.SignIn(table.Participant);

        (await Look(client, about.Reference.ToLowerInvariant())).Body.ShouldContain(about.Title);
    }

    [Fact]
    public async Task Look_ByContribution_FindsItForTheOwnOrganisationOnly()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        await table.Partnership.Do(w => w.Db.CaseTeam.Add(new CaseTeamMember(Guid.CreateVersion7(), about.Id, table.Other.Id, "", table.Participant.Id, w.Now, null)));
        var session = await table.OpenSession();
        var item = await session.StartCase(about);
        await session.Share(item, table.Other, "Er loopt een minnelijk traject.", about.Id);
        await WordsKept();
        using var own = await Host.SignIn(table.Other);
        using var others = await Host.SignIn(table.Participant);

        var found = await Look(own, "minnelijk");
        var nothing = await Look(others, "minnelijk");

        found.Page.QuerySelector("main")!.TextContent.ShouldContain("Gevonden in: bijdrage");
        nothing.Page.QuerySelector("main")!.TextContent.ShouldContain("Niets gevonden");
        nothing.Body.ShouldNotContain(about.Reference);
    }

    [Theory]
    [InlineData("wijkteamwoord", "inbreng")]
    [InlineData("stapwoord", "methode")]
    [InlineData("eerder-antwoord", "methode")]
    [InlineData("voorstelwoord", "doorbraak")]
    [InlineData("veranderwoord", "afsluiting")]
    [InlineData("leswoord", "afsluiting")]
    public async Task Look_ByWhatWasToldAnsweredProposedOrLearnt_FindsItForWhoSeesTheCase(string word, string where)
    {
        var (table, about) = await Written();
        using var lead = await Host.SignIn(table.Other);
        using var introducer = await Host.SignIn(table.Participant);
        using var chair = await Host.SignIn(table.Chair);
        using var coordinator = await Host.SignIn(await table.Partnership.Coordinator());

        var found = (await Look(lead, word)).Page.QuerySelector("main")!.TextContent;

        found.ShouldContain(about.Reference);
        found.ShouldContain($"Gevonden in: {where}");
        // Who brought it sees nothing of it once it is closed; a chair never worked on it; the coordinator reads no texts.
        (await Look(introducer, word)).Body.ShouldNotContain(about.Reference);
        (await Look(chair, word)).Body.ShouldNotContain(about.Reference);
        (await Look(coordinator, word)).Body.ShouldNotContain(about.Reference);
    }

    [Fact]
    public async Task Look_ByTheIntroduction_FindsItForTheIntroducerAndNotForWhoOnlyDecidesAtTriage()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        await table.AskTriage(about, tried: "Schuldhulpwoord");
        using var introducer = await Host.SignIn(table.Participant);
        using var chair = await Host.SignIn(table.Chair);

        (await Look(introducer, "schuldhulpw")).Body.ShouldContain(about.Reference);
        (await Look(chair, "schuldhulpw")).Body.ShouldNotContain(about.Reference);
    }

    [Fact]
    public async Task Look_WhenTheIntroductionChanged_FindsWhatStandsThereNow()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        await table.AskTriage(about, tried: "Vroegerwoord");
        await table.Partnership.Do(async w =>
        {
            var told = await w.Db.Introductions.SingleAsync(i => i.CaseId == about.Id);
            told.Change(told.Version, new IntroductionText("Laterwoord", [], [], "", false, "", ResidentKnows.Agrees, new DateOnly(2026, 3, 1), ""), new DateOnly(2026, 3, 2));
        });
        using var client = await Host.SignIn(table.Participant);

        (await Look(client, "vroegerwoord")).Body.ShouldNotContain(about.Reference);
        (await Look(client, "laterwoord")).Body.ShouldContain(about.Reference);
        (await Look(client, about.Title)).Body.ShouldContain(about.Reference);
    }

    [Fact]
    public async Task Look_ByDomain_FindsWhatWasChosenForTheCaseWhoeverContributed()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var (chosen, other) = (await table.Introduce(), await table.Introduce());
        await table.Partnership.Do(w => w.Db.CaseDomains.Add(new Domain.Cases.Households.CaseDomain(chosen.Id, Domain.LifeDomain.Health)));
        using var client = await Host.SignIn(table.Participant);
        using var outsider = await Host.SignIn(table.Other);

        var found = await Look(client, "", ("domein", "Health"));

        found.Body.ShouldContain(chosen.Reference);
        found.Body.ShouldNotContain(other.Reference);
        (await Look(outsider, "", ("domein", "Health"))).Body.ShouldNotContain(chosen.Reference);
    }

    [Fact]
    public async Task Look_WhenNotOnTheCase_FindsNothing()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(title: "Zeldzaamwoord");
        using var client = await Host.SignIn(table.Other);

        var answer = (await Look(client, "zeldzaamwoord")).ShouldBeOk();

        answer.Body.ShouldNotContain(about.Reference);
    }

    [Fact]
    public async Task Look_WhenFound_NamesTheCaseInTheLogAndNoWordAnywhere()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(question: "Mevrouw Geheimenaam vraagt hulp");
        await table.Introduce();
        using var client = await Host.SignIn(table.Participant);
        var before = await LastEntry();

        var answer = await Look(client, "geheimenaam");

        answer.Address.PathAndQuery.ShouldNotContain("geheim", Shouldly.Case.Insensitive);
        var entries = await LogAfter(before);
        entries.Where(e => e.Kind == "read").ShouldHaveSingleItem().Cases.ShouldBe([about.Id]);
        entries.ShouldAllBe(e => !System.Text.Encoding.UTF8.GetString(e.ToBytes()).Contains("geheim", StringComparison.OrdinalIgnoreCase));
        Host.Log.ToString()!.ShouldNotContain("geheim", Shouldly.Case.Insensitive);
    }

    [Fact]
    public async Task Look_WhenATextChangedOrWentAway_FindsWhatIsThereNow()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(question: "Eerste verhaal");
        var session = await table.OpenSession();
        var item = await session.StartCase(about);
        var contribution = await session.Share(item, table.Participant, "Ingetrokken woorden", about.Id);
        using var client = await Host.SignIn(table.Participant);

        (await client.PostJson($"/casussen/{about.Reference}/wijzigen", ("titel", "Nieuw"), ("vraag", "Tweede geschiedenis"), ("versie", "1"))).ShouldBeOk();
        await table.Partnership.Do(async w => (await w.Db.Contributions.SingleAsync(c => c.Id == contribution)).Withdraw(table.Participant.Id, w.Now));

        (await Look(client, "verhaal")).Body.ShouldNotContain(about.Reference);
        (await Look(client, "geschiedenis")).Body.ShouldContain(about.Reference);
        (await Look(client, "ingetrokken")).Body.ShouldNotContain(about.Reference);
    }

    [Fact]
    public async Task Look_WithFilters_LeavesOutWhatDoesNotFit()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var first = await table.Introduce();
        var second = await table.Introduce();
        await table.Partnership.Do(async w => (await w.Db.Cases.SingleAsync(c => c.Id == second.Id)).MoveTo(CaseStage.OnTable));
        using var client = await Host.SignIn(table.Participant);

        var onTable = await Look(client, "", ("fase", nameof(CaseStage.OnTable)));
        var ofOrganisation = await Look(client, "", ("organisatie", $"{table.Other.OrganisationId}"));
        var ofDomain = await Look(client, "", ("domein", "Housing"));
        await table.Partnership.Do(async w => (await w.Db.Cases.SingleAsync(c => c.Id == second.Id)).HandOver(table.Other.Id));
        var ledThere = await Look(client, "", ("organisatie", $"{table.Other.OrganisationId}"));
        var broughtHere = await Look(client, "", ("organisatie", $"{table.Participant.OrganisationId}"));
        using var coordinator = await Host.SignIn(await table.Partnership.Coordinator());
        var figures = await Look(coordinator, "", ("organisatie", $"{table.Other.OrganisationId}"));

        onTable.Body.ShouldContain(second.Reference);
        onTable.Body.ShouldNotContain(first.Reference);
        ofOrganisation.Body.ShouldNotContain(first.Reference);
        ofDomain.Body.ShouldNotContain(first.Reference);
        ledThere.Body.ShouldContain(second.Reference);
        ledThere.Body.ShouldNotContain(first.Reference);
        broughtHere.Body.ShouldContain(first.Reference);
        figures.Body.ShouldContain(second.Reference);
    }

    [Fact]
    public async Task Look_WhenMoreAreFoundThanAreShown_ShowsOpenOnesFirstAndSaysSo()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        await table.Partnership.Do(w =>
        {
            foreach (var number in Enumerable.Range(0, CaseFinder.MostFound + 5))
            {
                var closed = new PokCases.Domain.Cases.Case(Guid.CreateVersion7(), $"ZZ-2026-{number:D3}", table.Id, "Deurwaarder geweest", "Hoe nu?", table.Partnership.Municipality, table.Participant.Id, table.Participant.OrganisationId, w.Now);
                closed.BeginAt(CaseStage.Closed);
                w.Db.Cases.Add(closed);
            }
        });
        var open = await table.Introduce(title: "Deurwaarder komt");
        using var client = await Host.SignIn(table.Participant);

        var text = (await Look(client, "deurwaarder")).Page.QuerySelector("main")!.TextContent;

        text.ShouldContain($"Meer dan {CaseFinder.MostFound} casussen gevonden");
        text.ShouldContain(open.Reference);
    }

    [Fact]
    public async Task Look_WithWordsThatSayNothing_SaysSo()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        await table.Introduce(question: "de en het");
        using var client = await Host.SignIn(table.Participant);

        (await Look(client, "de en")).Page.QuerySelector("main")!.TextContent.ShouldContain("Met alleen korte woorden");
    }

    [Fact]
    public async Task Keep_UnderAName_IsThereAgainForTheOwnerOnly()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(title: "Huurschuld");
        await table.Introduce(by: table.Other, title: "Huurschuld elders");
        using var client = await Host.SignIn(table.Participant);
        using var other = await Host.SignIn(table.Other);
        var found = await Look(client, "huurschuld");

        var kept = await client.Submit((IHtmlFormElement)found.Page.QuerySelector("form[action='/casussen/weergaven']")!, ("naam", "Mijn huurzaken"));

        kept.ShouldBeOk().Page.QuerySelector(".pok-find__view")!.TextContent.ShouldBe("Mijn huurzaken");
        kept.Body.ShouldContain(about.Reference);
        (await other.Get(kept.Address.PathAndQuery)).QuerySelector("input[name='zoek']")!.GetAttribute("value").ShouldBeNullOrEmpty();
        var removed = await client.Submit((IHtmlFormElement)kept.Page.QuerySelector("form[action$='/verwijderen']")!);
        removed.ShouldBeOk().Page.QuerySelector(".pok-find__view").ShouldBeNull();
    }

    [Fact]
    public async Task Look_WhenAdministrator_IsRefused()
    {
        using var client = await Host.SignIn(await Host.NewPartnership().Administrator());

        (await client.PostJson("/casussen/zoeken", ("zoek", "iets"))).ShouldBe(HttpStatusCode.Forbidden);
        (await client.PostJson("/casussen/snel", ("zoek", "iets"))).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Look_WhenCoordinator_FindsReferencesAndNoTexts()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(title: "Bijzondere titel");
        using var client = await Host.SignIn(await table.Partnership.Coordinator());

        (await Look(client, table.Prefix)).Body.ShouldContain(about.Reference);
        (await Look(client, "bijzondere")).Body.ShouldNotContain(about.Reference);
    }

    [Fact]
    public async Task Quick_ByTitle_NamesOwnCasesOnlyAndNotByTheQuestion()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(title: "Palettitel", question: "Paletvraag");
        using var lead = await Host.SignIn(table.Participant);
        using var other = await Host.SignIn(table.Other);
        var before = await LastEntry();

        var found = await lead.PostJson("/casussen/snel", ("zoek", "palettit"));
        var entry = (await LogAfter(before)).Where(e => e.Kind == "read").ShouldHaveSingleItem();
        var byQuestion = await lead.PostJson("/casussen/snel", ("zoek", "paletvraag"));
        var nothing = await other.PostJson("/casussen/snel", ("zoek", "palettit"));

        found.Json.GetProperty("cases").EnumerateArray().ShouldHaveSingleItem().GetProperty("reference").GetString().ShouldBe(about.Reference);
        entry.Cases.ShouldBe([about.Id]);
        byQuestion.Json.GetProperty("cases").GetArrayLength().ShouldBe(0);
        nothing.Json.GetProperty("cases").GetArrayLength().ShouldBe(0);
    }

    /// <remarks>Seen to fail: without the interceptor of the writing context.</remarks>
    [Fact]
    public async Task Index_WhateverWasWritten_HoldsEveryTextAndNothingToRead()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(question: "Onleesbaar opgeslagen");
        var session = await table.OpenSession();
        var item = await session.StartCase(about);
        await session.Share(item, table.Participant, "Bijdragewoord", about.Id);
        await WordsKept();
        await table.Partnership.Do(w =>
        {
            w.Db.Outcomes.Add(new Outcome(Guid.CreateVersion7(), session.Id, item, about.Id, OutcomeKind.Agreement, "Uitkomstwoord", null, null, table.Chair.Id, w.Now));
            w.Db.Actions.Add(new CaseAction(Guid.CreateVersion7(), table.Id, session.Id, item, about.Id, "Actiewoord", table.Participant.Id, table.Participant.OrganisationId, new DateOnly(2026, 5, 1), table.Chair.Id, w.Now));
        });

        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        var texts = await scope.Db.SearchTexts.Where(t => t.CaseId == about.Id).ToListAsync(Cancellation);
        var words = await scope.Db.SearchWords.CountAsync(w => texts.Select(t => t.Key).Contains(w.TextKey), Cancellation);
        await scope.Record();

        texts.Select(t => t.Source).Order().ShouldBe([SearchSource.Case, SearchSource.Contribution, SearchSource.Outcome, SearchSource.Action]);
        texts.Single(t => t.Source == SearchSource.Contribution).OrganisationId.ShouldBe(table.Participant.OrganisationId);
        words.ShouldBeGreaterThan(20);
    }

    [Fact]
    public async Task Rebuild_WhenTheIndexWasLost_FindsAgain()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(question: "Herbouwwoord");
        await table.Partnership.Do(async w =>
        {
            await w.Db.SearchWords.ExecuteDeleteAsync(Cancellation);
            await w.Db.Settings.Where(s => s.Key == "search-key").ExecuteDeleteAsync(Cancellation);
        });

        await Host.Stop();
        await Host.Start();

        using var client = await Host.SignIn(table.Participant);
        (await Look(client, "herbouw")).Body.ShouldContain(about.Reference);
    }

    private Task WordsKept() => Host.Services.GetRequiredService<KeepWords>().KeepAll(TimeSpan.Zero, Cancellation);

    // Closed, and held by somebody else than who brought it.
    private async Task<(TableAtWork Table, CaseAtWork About)> Written()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        await table.AskTriage(about, tried: "Wijkteamwoord");
        await table.Partnership.Do(async w =>
        {
            var template = await w.Db.AgendaTemplates.FirstAsync();
            var method = new CaseMethod(about.Id, template, w.Now);
            w.Db.CaseMethods.Add(method);
            await w.Db.SaveChangesAsync();
            method.Answer(1, 1, "Eerder-antwoord", table.Other.Id, w.Now);
            method.Answer(1, 2, "Stapwoord", table.Other.Id, w.Now);
            w.Db.Breakthroughs.Add(new Breakthrough(Guid.CreateVersion7(), about.Id, null, 0, BreakthroughContent.Empty with { Proposal = "Voorstelwoord" }, table.Other.Id, w.Now));
            var found = await w.Db.Cases.SingleAsync(c => c.Id == about.Id);
            found.HandOver(table.Other.Id);
            await w.Db.SaveChangesAsync();
            found.MoveTo(CaseStage.Closed);
            w.Db.CaseClosings.Add(new CaseClosing(Guid.CreateVersion7(), about.Id, new ClosingAnswers(ClosingOutcome.Solved, "Veranderwoord", "Hinderwoord", "Leswoord", table.Other.Id, new DateOnly(2026, 3, 2), ""), new DateOnly(2026, 3, 2), table.Other.Id, w.Now));
        });
        return (table, about);
    }

    private static async Task<Answer> Look(WebClient client, string words, params (string Name, string Value)[] more) =>
        (await client.Post("/casussen/zoeken", [("zoek", words), .. more])).ShouldBeOk();
}
