using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

/// <summary>What was told when a case was brought can be told better by who works on it.</summary>
public abstract class IntroductionTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Change_WhenOnTheCase_ShowsOnItsPageAndAtTriage()
    {
        var (table, about) = await Told();
        using var lead = await Host.SignIn(table.Participant);
        using var chair = await Host.SignIn(table.Chair);
        var form = Form(await lead.Get(Path(about)));

        var page = (await lead.Submit(form, ("geprobeerd", "Nu ook de huurcommissie"), ("spoed", "ja"), ("spoed-waarom", "Brief van de deurwaarder"))).ShouldBeOk();

        page.Address.AbsolutePath.ShouldBe($"/casussen/{about.Reference}");
        page.Page.QuerySelector("main")!.TextContent.ShouldContain("Nu ook de huurcommissie");
        (await chair.Get($"/casussen/{about.Reference}/triage")).QuerySelector("main")!.TextContent.ShouldContain("Brief van de deurwaarder");
    }

    [Fact]
    public async Task Change_WhenNothingWasToldYet_KeepsWhatIsToldNow()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var lead = await Host.SignIn(table.Participant);

        var before = await lead.Get($"/casussen/{about.Reference}");
        var page = (await lead.Submit(Form(await lead.Get(Path(about))), ("weet", "Agrees"), ("geprobeerd", "Van alles"))).ShouldBeOk().Page;

        before.QuerySelector("main")!.TextContent.ShouldContain("Inbreng opschrijven");
        page.QuerySelector("main")!.TextContent.ShouldContain("Van alles");
    }

    [Fact]
    public async Task Change_WhenSomebodyElseWasFirst_ShowsBothAndOverwritesNothing()
    {
        var (table, about) = await Told();
        using var lead = await Host.SignIn(table.Participant);
        var (first, second) = (Form(await lead.Get(Path(about))), Form(await lead.Get(Path(about))));

        (await lead.Submit(first, ("geprobeerd", "Eerste tekst"))).ShouldBeOk();
        var conflict = await lead.Submit(second, ("geprobeerd", "Tweede tekst"));

        conflict.ShouldBe(HttpStatusCode.Conflict);
        conflict.Body.ShouldContain("Eerste tekst");
        conflict.Body.ShouldContain("Tweede tekst");
        (await lead.Submit(Form(conflict.Page))).ShouldBeOk().Page.QuerySelector("main")!.TextContent.ShouldContain("Tweede tekst");
    }

    [Fact]
    public async Task Change_WhenSomethingIsMissing_SaysWhatAndKeepsTheRest()
    {
        var (table, about) = await Told();
        using var lead = await Host.SignIn(table.Participant);
        var form = Form(await lead.Get(Path(about)));

        var page = (await lead.Submit(form, ("geprobeerd", "Met 111222333 gebeld"), ("spoed", "ja"), ("spoed-waarom", ""))).ShouldBe(HttpStatusCode.BadRequest).Page;

        page.QuerySelector("#fouten")!.TextContent.ShouldContain("Schrijf op waarom het niet kan wachten.");
        page.QuerySelector("#bsn").ShouldNotBeNull();
        ((IHtmlTextAreaElement)page.QuerySelector("#geprobeerd")!).Value.ShouldBe("Met 111222333 gebeld");
    }

    [Fact]
    public async Task Change_WhenItLooksLikeItNamesSomebody_AsksOnce()
    {
        var (table, about) = await Told();
        using var lead = await Host.SignIn(table.Participant);
        var form = Form(await lead.Get(Path(about)));

        var page = (await lead.Submit(form, ("geprobeerd", "Mail naar iemand@voorbeeld.nl"))).ShouldBe(HttpStatusCode.BadRequest).Page;
        var sure = await lead.Submit(Form(page), ("nagekeken", "true"));

        page.QuerySelector("#sporen")!.TextContent.ShouldContain("een e-mailadres");
        sure.ShouldBeOk().Page.QuerySelector("main")!.TextContent.ShouldContain("iemand@voorbeeld.nl");
    }

    [Fact]
    public async Task Change_WhenNotOnTheCase_IsNotThereAlsoForWhoDecidesAtTriage()
    {
        var (table, about) = await Told();
        foreach (var (person, status) in new[]
        {
            (table.Other, HttpStatusCode.NotFound), (table.Chair, HttpStatusCode.NotFound),
            (await table.Partnership.Administrator(), HttpStatusCode.NotFound), (await table.Partnership.Coordinator(), HttpStatusCode.Forbidden),
        })
        {
            using var client = await Host.SignIn(person);

            (await client.Ask(Path(about), "text/html")).ShouldBe(status);
            (await client.PostJson(Path(about), ("weet", "Agrees"), ("weet-sinds", "2026-03-01"), ("version", "1"))).ShouldBe(status);
        }
    }

    [Fact]
    public async Task Change_WhenTheSameCommandComesTwice_ChangesOnce()
    {
        var (table, about) = await Told();
        using var lead = await Host.SignIn(table.Participant);
        (string, string)[] fields = [("geprobeerd", "Eenmaal"), ("weet", "Agrees"), ("weet-sinds", "2026-03-01"), ("version", "1"), ("commandId", $"{Guid.CreateVersion7()}")];
        var before = await LastEntry();

        (await lead.PostJson(Path(about), fields)).ShouldBeOk();
        (await lead.PostJson(Path(about), fields)).ShouldBeOk();

        (await LogAfter(before)).Where(e => e.Action == "ChangeIntroduction").ShouldHaveSingleItem().Cases.ShouldBe([about.Id]);
        await using var scope = await Host.Reading.Open(table.Participant.Caller, "test", "test", Cancellation);
        (await scope.Db.Introductions.SingleAsync(i => i.CaseId == about.Id, Cancellation)).Version.ShouldBe(2);
    }

    private static string Path(CaseAtWork about) => $"/casussen/{about.Reference}/inbreng";

    private static IHtmlFormElement Form(IHtmlDocument page) => page.Forms.Single(f => f.GetAttribute("action")!.EndsWith("/inbreng", StringComparison.Ordinal));

    private async Task<(TableAtWork Table, CaseAtWork About)> Told()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        await table.AskTriage(about);
        return (table, about);
    }
}
