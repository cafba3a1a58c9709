using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Households;
using PokCases.Domain.Tables;
using PokCases.Web.Accountability;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Cases.Household;

public abstract class HouseholdTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Theory]
    [InlineData("")]
    [InlineData("/wijzigingen")]
    [InlineData("/personen/nieuw")]
    [InlineData("/personen/bekend")]
    [InlineData("/relaties/nieuw")]
    [InlineData("/hulp/nieuw")]
    [InlineData("/datums/nieuw")]
    [InlineData("/leefgebieden")]
    [InlineData("/beeld")]
    public async Task Show_WhenNotOnTheCase_IsNotThere(string under)
    {
        var (table, about, _, lead) = await Begin();
        using var other = await Host.SignIn(table.Other);
        using var administrator = await Host.SignIn(await table.Partnership.Administrator());
        using var coordinator = await Host.SignIn(await table.Partnership.Coordinator());

        (await other.Ask($"/casussen/{about.Reference}/huishouden{under}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await administrator.Ask($"/casussen/{about.Reference}/huishouden{under}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        var refused = await coordinator.Ask($"/casussen/{about.Reference}/huishouden{under}", "text/html");

        refused.ShouldBe(HttpStatusCode.Forbidden);
        refused.Body.ShouldNotContain(about.Title);
        lead.Dispose();
    }

    [Fact]
    public async Task Show_WhenNobodyIsInIt_SaysWhatToDoFirst()
    {
        var (_, _, household, lead) = await Begin();
        using var _ = lead;

        var page = await household.Page();

        page.QuerySelector("main")!.TextContent.ShouldContain("Begin met de inwoner van wie de vraag is");
        page.QuerySelector($"main a[href='{household.Path}/personen/nieuw']").ShouldNotBeNull();
        page.QuerySelector("nav ul.pok-tabs a[aria-current=page]")!.TextContent.ShouldBe("Huishouden");
    }

    [Fact]
    public async Task Add_WithThreeFields_StandsInThePictureTheListTheLogAndTheTimeline()
    {
        var (_, about, household, lead) = await Begin();
        using var _ = lead;

        await household.Add("Mevrouw", HouseholdRole.Mother, ("geboren", "1985-05-01"));
        var before = await LastEntry();
        var page = await household.Page();

        page.QuerySelector("svg.pok-family")!.TextContent.ShouldContain("Mevrouw");
        page.QuerySelector(".pok-members")!.TextContent.ShouldContain("moeder · geboren 1 mei 1985");
        var entry = (await LogAfter(before)).Where(e => e.Kind == "read").ShouldHaveSingleItem();
        entry.Cases.ShouldBe([about.Id]);
        entry.Subjects.Count.ShouldBe(1);
        (await Events(about)).ShouldContain(e => e.Kind == CaseEventKind.PersonAdded && e.Detail == "Mother" && e.SubjectId == entry.Subjects[0] && e.Text == "");
    }

    [Fact]
    public async Task Add_WhenSomethingIsWrong_ShowsTheFormAgainWithAllThatWasTyped()
    {
        var (_, _, household, lead) = await Begin();
        using var _ = lead;

        var answer = await lead.Post($"{household.Path}/personen/nieuw", ("naam", "Oma"), ("rol", "Other"), ("geboren", "2099-01-01"), ("taal", "Turks"));

        answer.ShouldBe(HttpStatusCode.BadRequest);
        answer.Page.QuerySelector<IHtmlInputElement>("#naam")!.Value.ShouldBe("Oma");
        answer.Page.QuerySelector<IHtmlInputElement>("#taal")!.Value.ShouldBe("Turks");
        answer.Page.QuerySelector("#fouten a[href='#geboren']")!.TextContent.ShouldContain("kan niet kloppen");
        (await lead.Post($"{household.Path}/personen/nieuw", ("naam", ""), ("rol", "Child"), ("geboren", "gisteren"))).ShouldBe(HttpStatusCode.BadRequest)
            .Page.QuerySelectorAll("#fouten a").Select(a => a.GetAttribute("href")).ShouldBe(["#naam", "#geboren"]);
        (await lead.PostJson($"{household.Path}/personen/nieuw", ("naam", "Oma"), ("rol", "Koningin"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("choice-unknown");
        (await household.Text()).ShouldContain("Er staat nog niemand in dit huishouden");
    }

    [Fact]
    public async Task Add_WhenSentTwiceUnderOneId_IsOnePerson()
    {
        var (_, about, household, lead) = await Begin();
        using var _ = lead;
        var command = ("commandId", Guid.CreateVersion7().ToString());

        await lead.Post($"{household.Path}/personen/nieuw", command, ("naam", "Mevrouw"), ("rol", "Mother"));
        await lead.Post($"{household.Path}/personen/nieuw", command, ("naam", "Mevrouw"), ("rol", "Mother"));

        (await Members(about)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Add_WithACitizenNumber_AsksToLookItOver()
    {
        var (_, about, household, lead) = await Begin();
        using var _ = lead;
        (string, string)[] typed = [("naam", "Mevrouw"), ("rol", "Mother"), ("notitie", "bsn 111222333")];

        var warned = await lead.Post($"{household.Path}/personen/nieuw", typed);
        var unchanged = (await Members(about)).Count;
        await lead.Post($"{household.Path}/personen/nieuw", [.. typed, ("nagekeken", "true")]);

        warned.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#bsn").ShouldNotBeNull();
        unchanged.ShouldBe(0);
        (await Members(about)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Change_WhenSomebodyElseWasFirst_ShowsBothAndOverwritesNothing()
    {
        var (_, _, household, lead) = await Begin();
        using var _ = lead;
        var member = await household.Add("Mevrouw");
        var first = Form(await lead.Get(member), member);
        var second = Form(await lead.Get(member), member);

        (await lead.Submit(first, ("naam", "Moeder"))).ShouldBeOk();
        var conflict = await lead.Submit(second, ("naam", "Mama"), ("taal", "Turks"));

        conflict.ShouldBe(HttpStatusCode.Conflict);
        conflict.Body.ShouldContain("Moeder");
        conflict.Body.ShouldContain("Mama");
        (await household.Text()).ShouldContain("Moeder");
        var mine = (IHtmlFormElement)conflict.Page.QuerySelector(".pok-conflict form")!;
        (await lead.Submit(mine)).ShouldBeOk();
        (await household.Text()).ShouldContain("spreekt Turks");
    }

    [Fact]
    public async Task Bring_FromAnotherCase_OnlyWhenOneWorksOnIt()
    {
        var (table, about, household, lead) = await Begin();
        using var _ = lead;
        await household.Add("Mevrouw", HouseholdRole.Mother, ("notitie", "Alleen hier bekend"));
        var own = await table.Introduce();
        var others = await table.Introduce(table.Other);
        using var other = await Host.SignIn(table.Other);
        await new HouseholdAtWork(others, other).Add("Onbekende");
        var strange = (await Members(others)).Single().PersonId;

        var page = await lead.Get($"/casussen/{own.Reference}/huishouden/personen/bekend");
        var options = page.QuerySelectorAll<IHtmlOptionElement>("select[name=persoon] option").Where(o => o.Value.Length > 0).ToList();
        var refused = await lead.PostJson($"/casussen/{own.Reference}/huishouden/personen/bekend", ("persoon", $"{strange}"), ("rol", "Mother"));
        var brought = await lead.Post($"/casussen/{own.Reference}/huishouden/personen/bekend", ("persoon", options.Single().Value), ("rol", "Grandparent"));

        options.Single().TextContent.ShouldBe($"Mevrouw (moeder), {about.Reference}");
        refused.ShouldBe(HttpStatusCode.NotFound);
        var text = brought.ShouldBeOk().Page.QuerySelector("main")!.TextContent;
        text.ShouldContain("Mevrouw");
        text.ShouldContain("grootouder");
        text.ShouldNotContain("Alleen hier bekend");
        (await Members(own)).Single().PersonId.ShouldBe((await Members(about)).Single().PersonId);
    }

    [Fact]
    public async Task Change_OfAPersonInTwoHouseholds_IsSeenInBoth()
    {
        var (table, about, household, lead) = await Begin();
        using var _ = lead;
        var member = await household.Add("Mevrouw");
        var own = await table.Introduce();
        await lead.Post($"/casussen/{own.Reference}/huishouden/personen/bekend", ("persoon", $"{(await Members(about)).Single().PersonId}"), ("rol", "Mother"));
        var before = await Seq(own.Id);

        (await lead.Submit(Form(await lead.Get(member), member), ("naam", "Moeder"))).ShouldBeOk();

        (await Seq(own.Id)).ShouldBe(before + 1);
        (await new HouseholdAtWork(own, lead).Text()).ShouldContain("Moeder");
    }

    [Fact]
    public async Task Remove_FromOneHousehold_LeavesNothingThereAndThePersonInTheOther()
    {
        var (table, about, household, lead) = await Begin();
        using var _ = lead;
        var member = await household.Add("Mevrouw");
        await household.Add("Zoon", HouseholdRole.Child);
        (await household.Draw("Mevrouw", RelationKind.ParentOf, "Zoon")).ShouldBeOk();
        (await lead.Post($"{member}/contact", ("versie", "0"), ("zo-wel", "Bellen"))).ShouldBeOk();
        var own = await table.Introduce();
        await lead.Post($"/casussen/{own.Reference}/huishouden/personen/bekend", ("persoon", await household.IdOf("Mevrouw")), ("rol", "Mother"));

        (await lead.Post($"{member}/weg")).ShouldBeOk();

        var text = await household.Text();
        text.ShouldNotContain("Mevrouw");
        text.ShouldNotContain("ouder van");
        text.ShouldNotContain("Bellen");
        (await new HouseholdAtWork(own, lead).Text()).ShouldContain("Mevrouw");
        (await Events(about)).ShouldContain(e => e.Kind == CaseEventKind.PersonRemoved);
    }

    [Fact]
    public async Task Draw_BetweenTwo_StandsInThePictureAndInWords()
    {
        var (_, _, household, lead) = await Begin();
        using var _ = lead;
        await household.Add("Mevrouw");
        await household.Add("Zoon", HouseholdRole.Child);

        (await household.Draw("Mevrouw", RelationKind.ParentOf, "Zoon")).ShouldBeOk();
        var again = await household.Draw("Mevrouw", RelationKind.ParentOf, "Zoon");

        var page = await household.Page();
        page.QuerySelectorAll("svg.pok-family .pok-family__line--parent").Length.ShouldBe(1);
        page.QuerySelector("svg.pok-family > title")!.TextContent.ShouldContain("Personen: 2. Lijnen: 1.");
        page.QuerySelector(".pok-relations")!.TextContent.ShouldContain("Mevrouw is ouder van Zoon");
        again.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#fouten")!.TextContent.ShouldContain("staat er al");
    }

    [Fact]
    public async Task SafeContact_WhenSet_StandsOnTheHouseholdsPageAndNowhereElse()
    {
        var (table, about, household, lead) = await Begin();
        using var _ = lead;
        var member = await household.Add("Mevrouw");
        var session = await table.PlanSession(TimeSpan.FromDays(1));
        await session.AddCase(about);

        (await lead.Submit(Form(await lead.Get($"{member}/contact"), $"{member}/contact"), ("zo-wel", "Voor twaalven bellen"), ("zo-niet", "Geen post"), ("geheim-adres", "true"), ("adres", "Schuilplaats 12"))).ShouldBeOk();

        var text = await household.Text();
        text.ShouldContain("Voor twaalven bellen");
        text.ShouldContain("Geen post");
        text.ShouldContain("Geheim adres");
        text.ShouldContain("Schuilplaats 12");
        foreach (var elsewhere in (string[])[$"/casussen/{about.Reference}", $"/casussen/{about.Reference}/waarom", "/casussen", "/mijn-dag", $"/sessies/{session.Id}"])
        {
            (await lead.Get(elsewhere)).Body!.TextContent.ShouldNotContain("Schuilplaats", Shouldly.Case.Sensitive, elsewhere);
        }
    }

    [Fact]
    public async Task Representation_WhenAnActionIsAboutMoney_WarnsOnTheCase()
    {
        var (table, about, household, lead) = await Begin();
        using var _ = lead;
        var member = await household.Add("Mevrouw");
        var session = await table.OpenSession();
        var item = await session.StartCase(about);
        await table.Partnership.Do(w => w.Db.Actions.Add(new CaseAction(
            Guid.CreateVersion7(), table.Id, session.Id, item, about.Id, "Betalingsregeling treffen", table.Other.Id, table.Other.OrganisationId, DateOnly.FromDateTime(w.Now.UtcDateTime).AddDays(7), table.NoteTaker.Id, w.Now)));
        var before = (await lead.Get($"/casussen/{about.Reference}")).QuerySelectorAll(".pok-act__warning").Length;

        var missing = await lead.Post($"{member}/vertegenwoordiging", ("soort", "FinancialAdministration"), ("wie", " "));
        (await lead.Post($"{member}/vertegenwoordiging", ("soort", "FinancialAdministration"), ("organisatie", "Bewind Waterveen"), ("van", "2020-01-01"))).ShouldBeOk();

        before.ShouldBe(0);
        missing.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#fouten a[href='#wie']").ShouldNotBeNull();
        (await household.Text()).ShouldContain("bewindvoerder: Bewind Waterveen");
        (await lead.Get($"/casussen/{about.Reference}")).QuerySelector(".pok-act__warning")!.TextContent.ShouldContain("Mevrouw heeft een bewindvoerder (Bewind Waterveen)");
        (await Events(about)).ShouldContain(e => e.Kind == CaseEventKind.RepresentationNoted && e.Detail == "FinancialAdministration");
        var written = (await household.Page()).QuerySelector("a[href*='/vertegenwoordiging/']")!.GetAttribute("href")!;
        (await lead.Post($"{written}/weg")).ShouldBeOk();
        (await lead.Get($"/casussen/{about.Reference}/tijdlijn?soort=huishouden")).QuerySelector("main")!.TextContent.ShouldContain("Vertegenwoordiging niet meer: bewindvoerder");
    }

    [Fact]
    public async Task Help_WhenWrittenDown_SaysHowManyStandAroundOneFamily()
    {
        var (_, about, household, lead) = await Begin();
        using var _ = lead;

        await lead.Post($"{household.Path}/hulp/nieuw", ("organisatie", "Wijkteam Oost"), ("doet", "Huisbezoek"), ("mensen", "3"), ("uren", "2,5"), ("per", "Week"), ("kosten", "1.250,50"));
        await lead.Post($"{household.Path}/hulp/nieuw", ("organisatie", "School"), ("mensen", ""), ("uren", ""), ("per", "Week"), ("kosten", ""));
        var wrong = await lead.Post($"{household.Path}/hulp/nieuw", ("organisatie", "Thuiszorg"), ("mensen", "100"), ("uren", "veel"), ("per", "Week"));

        var page = await household.Page();
        page.QuerySelector(".pok-around__headline")!.TextContent.ShouldBe("4 mensen van 2 organisaties zitten om dit ene gezin");
        var text = page.QuerySelector("section[aria-labelledby=hulp]")!.TextContent;
        text.ShouldContain("Samen 2,5 uur per week, bekend van 1 van de 2 regels");
        text.ShouldContain("1.250,50 per jaar, bekend van 1 van de 2 regels");
        page.QuerySelectorAll("svg.pok-around .pok-around__node").Length.ShouldBe(2);
        wrong.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#fouten a[href='#uren']").ShouldNotBeNull();
        wrong.Page.QuerySelector<IHtmlInputElement>("#organisatie")!.Value.ShouldBe("Thuiszorg");
        var school = page.QuerySelectorAll("a[href*='/hulp/']").Select(a => a.GetAttribute("href")!).Last(h => !h.EndsWith("/nieuw", StringComparison.Ordinal));
        (await lead.Post($"{school}/weg")).ShouldBeOk();
        var timeline = (await lead.Get($"/casussen/{about.Reference}/tijdlijn?soort=huishouden")).QuerySelector("main")!.TextContent;
        timeline.ShouldContain("Hulp om het gezin: erbij");
        timeline.ShouldContain("Wijkteam Oost");
        timeline.ShouldContain("Hulp om het gezin: niet meer");
    }

    [Fact]
    public async Task Domains_WhenChosen_AreOfTheTablesList()
    {
        var (_, about, household, lead) = await Begin();
        using var _ = lead;

        var offered = (await lead.Get($"{household.Path}/leefgebieden")).QuerySelectorAll<IHtmlInputElement>("input[name=leefgebied]").Select(i => i.Value).ToList();
        var wrong = await lead.PostJson($"{household.Path}/leefgebieden", ("leefgebied", "Health"));
        (await lead.Post($"{household.Path}/leefgebieden", ("leefgebied", "Housing"), ("leefgebied", "Money"))).ShouldBeOk();
        (await lead.Submit(Form(await lead.Get($"{household.Path}/leefgebieden"), $"{household.Path}/leefgebieden"), ("leefgebied", "Money"))).ShouldBeOk();

        offered.ShouldBe(["Housing", "Money"]);
        wrong.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("domain-not-of-table");
        (await household.Page()).QuerySelector("section[aria-labelledby=leefgebieden] .pok-chips")!.TextContent.Trim().ShouldBe("Geld");
        (await Events(about)).Count(e => e.Kind == CaseEventKind.DomainsChosen).ShouldBe(2);
    }

    [Fact]
    public async Task Mark_WhenTheTableAsksForIt_KeepsEarlierOnes()
    {
        var (table, _, household, lead) = await Begin();
        using var _ = lead;
        (await lead.Post($"{household.Path}/leefgebieden", ("leefgebied", "Housing"))).ShouldBeOk();
        (string, string)[] mark = [("leefgebied", "Housing"), ("nu", "1"), ("gewenst", "4")];

        var unasked = await lead.PostJson($"{household.Path}/beeld", mark);
        await table.Partnership.Do(async w =>
        {
            var found = await w.Db.Tables.SingleAsync(t => t.Id == table.Id);
            found.Change(found.Version, new TableCharter(found.Name, "", "Convenant", found.CovenantFrom, found.CovenantUntil, null, "", false, found.Domains, DrawsDomains: true));
        });
        (await lead.Post($"{household.Path}/beeld", mark)).ShouldBeOk();
        Host.Time.Advance(TimeSpan.FromMinutes(5));
        (await lead.Post($"{household.Path}/beeld", ("leefgebied", "Housing"), ("nu", "2"), ("gewenst", "4"))).ShouldBeOk();
        var wrong = await lead.Post($"{household.Path}/beeld", ("leefgebied", "Housing"), ("nu", "6"), ("gewenst", "4"));

        unasked.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("table-does-not-mark");
        var marks = (await household.Page()).QuerySelector(".pok-marks")!;
        marks.QuerySelector("svg > title")!.TextContent.ShouldBe("nu 2, gewenst 4");
        marks.QuerySelector("details")!.TextContent.ShouldContain("nu 1, gewenst 4");
        wrong.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Changes_WhenAColleagueAddsAPerson_ShowThatPerson()
    {
        var (table, about, household, lead) = await Begin();
        using var _ = lead;
        await table.Partnership.Do(w => w.Db.CaseTeam.Add(new CaseTeamMember(Guid.CreateVersion7(), about.Id, table.Other.Id, "budgetcoach", table.Participant.Id, w.Now, null)));
        using var other = await Host.SignIn(table.Other);
        var root = (await household.Page()).QuerySelector("#levend")!;

        await new HouseholdAtWork(about, other).Add("Oma", HouseholdRole.Grandparent);
        var changed = await lead.Pull($"{root.GetAttribute("data-changes")}?na={root.GetAttribute("data-seq")}");
        var next = changed.ShouldBeOk().Page.QuerySelector("pok-changes")!.GetAttribute("data-seq");

        changed.Body.ShouldContain("Oma");
        (await lead.Pull($"{root.GetAttribute("data-changes")}?na={next}")).ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Change_WhenTheCaseIsClosed_IsRefused()
    {
        var (table, about, household, lead) = await Begin();
        using var _ = lead;
        await household.Add("Mevrouw");
        await table.Partnership.Do(async w => (await w.Db.Cases.FindAsync(about.Id))!.MoveTo(CaseStage.Closed));

        var page = await household.Page();

        page.QuerySelector("main")!.TextContent.ShouldContain("Mevrouw");
        page.QuerySelector("main form").ShouldBeNull();
        (await lead.Ask($"{household.Path}/personen/nieuw", "text/html")).ShouldBe(HttpStatusCode.Forbidden);
        (await lead.PostJson($"{household.Path}/personen/nieuw", ("naam", "Oma"), ("rol", "Grandparent"))).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Find_WhatBelongsToAnotherCase_IsNotThere()
    {
        var (table, _, household, lead) = await Begin();
        using var _ = lead;
        var member = (await household.Add("Mevrouw")).Split('/')[^1];
        var own = await table.Introduce();

        foreach (var under in (string[])[$"personen/{member}", $"personen/{member}/contact", $"personen/{member}/vertegenwoordiging", $"hulp/{Guid.NewGuid()}", $"datums/{Guid.NewGuid()}", $"vertegenwoordiging/{Guid.NewGuid()}"])
        {
            (await lead.Ask($"/casussen/{own.Reference}/huishouden/{under}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        }

        (await lead.PostJson($"/casussen/{own.Reference}/huishouden/personen/{member}/weg")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Show_WhenRead_NamesEveryPersonInTheLog()
    {
        var (_, about, household, lead) = await Begin();
        using var _ = lead;
        await household.Add("Een");
        await household.Add("Twee");

        var before = await LastEntry();
        await household.Page();

        (await LogAfter(before)).Where(e => e.Kind == "read").ShouldHaveSingleItem().Subjects.ShouldBe((await Members(about)).Select(m => m.PersonId).Order());
    }

    private static IHtmlFormElement Form(IHtmlDocument page, string action) => (IHtmlFormElement)page.QuerySelector($"main form[action='{action}']")!;

    private async Task<(TableAtWork Table, CaseAtWork About, HouseholdAtWork Household, WebClient Lead)> Begin()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        var lead = await Host.SignIn(table.Participant);
        return (table, about, new HouseholdAtWork(about, lead), lead);
    }

    private async Task<List<HouseholdMember>> Members(CaseAtWork about)
    {
        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        return await scope.Db.HouseholdMembers.Where(m => m.CaseId == about.Id).ToListAsync(Cancellation);
    }

    private async Task<List<CaseEvent>> Events(CaseAtWork about)
    {
        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        return await scope.Db.CaseEvents.Where(e => e.CaseId == about.Id).ToListAsync(Cancellation);
    }

    private async Task<long> Seq(Guid stream)
    {
        await using var db = Host.Reading.Plain();
        return await db.Streams.Where(s => s.Id == stream).Select(s => s.Seq).SingleOrDefaultAsync(Cancellation);
    }
}
