using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Referrals;
using PokCases.Web.Accountability;
using PokCases.Web.Deadlines;
using PokCases.Web.Persistence;
using PokCases.Web.Referrals;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Referrals;

/// <summary>A referral between two organisations, over the pages that both use.</summary>
public abstract class ReferralTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Refer_OverTheWholeWay_EndsTheDutyOfWhoReferredAndLeavesCasusregie()
    {
        var (table, about) = await Start();
        using var refers = await Host.SignIn(table.Participant);
        using var receives = await Host.SignIn(table.Other);
        var path = await Draft(refers, about, table.Other);
        (await receives.Ask(path, "text/html")).ShouldBe(HttpStatusCode.NotFound);

        (await Submit(refers, path, "/aanbieden")).ShouldBeOk();
        (await receives.Get("/verwijzingen")).QuerySelector($"a[href='{path}']").ShouldNotBeNull();
        (await receives.Get("/mijn-dag")).QuerySelector($"a[href='{path}']").ShouldNotBeNull();
        (await refers.Get("/verwijzingen?lijst=op-de-ander")).QuerySelector($"a[href='{path}']").ShouldNotBeNull();
        (await Submit(receives, path, "/accepteren")).ShouldBeOk();
        (await Submit(receives, path, "/gesprek", ("hoe", "InPerson"), ("wij", $"{table.Participant.Id}"), ("zij", $"{table.Other.Id}"), ("inwoner-erbij", "true"))).ShouldBeOk();
        (await Submit(receives, path, "/afspraak", ("dag", Day(2)), ("tijd", "10:00"), ("waar", "Bij ons kantoor"))).ShouldBeOk();
        Host.Time.Advance(TimeSpan.FromDays(3));
        using var receivesLater = await Host.SignIn(table.Other);
        (await Submit(receivesLater, path, "/afloop", ("afloop", "Missed"))).ShouldBeOk();
        (await Submit(receivesLater, path, "/afspraak", ("dag", Day(2)), ("tijd", "14:00"))).ShouldBeOk();
        Host.Time.Advance(TimeSpan.FromDays(3));
        using var last = await Host.SignIn(table.Other);
        using var follows = await Host.SignIn(table.Participant);
        (await Submit(last, path, "/afloop", ("afloop", "Kept"))).ShouldBeOk();
        var before = (await follows.Get(path)).QuerySelector("section[aria-labelledby=verantwoordelijk]")!.TextContent;
        (await Submit(last, path, "/eerste-contact", ("dag", Day(0)))).ShouldBeOk();
        var after = (await follows.Get(path)).QuerySelector("section[aria-labelledby=verantwoordelijk]")!.TextContent;
        (await Submit(last, path, "/loopt-nog")).ShouldBeOk();
        (await Submit(last, path, "/terugkoppelen", ("gedaan", "Schulden op een rij gezet"), ("gebracht", "Rust"))).ShouldBeOk();
        (await Submit(last, path, "/afronden", ("gedaan", "Regeling getroffen"), ("gebracht", "Minder stress"))).ShouldBeOk();

        before.ShouldContain(table.Participant.Name);
        after.ShouldContain(table.Other.Name);
        var page = (await follows.Get(path)).QuerySelector("main")!;
        page.TextContent.ShouldContain("Regeling getroffen");
        page.QuerySelector("#warmte")!.TextContent.ShouldContain("Warm");
        (await last.Ask(path, "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await follows.Get($"/casussen/{about.Reference}/tijdlijn")).QuerySelector("main")!.TextContent.ShouldContain("de ander heeft het overgenomen");
        (await follows.Get($"/casussen/{about.Reference}/verwijzingen")).QuerySelector($"a[href='{path}']").ShouldNotBeNull();
        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        (await scope.Db.Cases.SingleAsync(c => c.Id == about.Id, Cancellation)).CaseLeadId.ShouldBe(table.Participant.Id);
        await scope.Record();
    }

    [Fact]
    public async Task Reject_ThenRedirect_KeepsTheChainAndAsksTheThird()
    {
        var (table, about) = await Start();
        using var refers = await Host.SignIn(table.Participant);
        using var receives = await Host.SignIn(table.Other);
        var path = await Draft(refers, about, table.Other);
        (await Submit(refers, path, "/aanbieden")).ShouldBeOk();

        var without = await Submit(receives, path, "/afwijzen", ("woorden", "Wij zitten vol"));
        var reason = ((IHtmlFormElement)(await receives.Get(path)).Form("/afwijzen")).QuerySelectorAll("select[name=reden] option")[1].GetAttribute("value")!;
        (await Submit(receives, path, "/afwijzen", ("reden", reason), ("woorden", "Wij zitten vol"))).ShouldBeOk();
        (await receives.Ask(path, "text/html")).ShouldBe(HttpStatusCode.NotFound);
        var next = await Submit(refers, path, "/doorverwijzen", ("ontvanger", $"persoon:{table.Deputy.Id}"));

        without.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#afwijzen-reden-fout").ShouldNotBeNull();
        without.Page.QuerySelector("#afwijzen-woorden")!.TextContent.ShouldContain("Wij zitten vol");
        next.ShouldBeOk().Page.QuerySelector("section[aria-labelledby=keten]")!.TextContent.ShouldContain("Afgewezen");
        next.Page.QuerySelector("main")!.TextContent.ShouldContain(table.Deputy.Name);
    }

    [Fact]
    public async Task Referral_ForWhoHasNothingToDoWithIt_IsNotThere()
    {
        var (table, about) = await Start();
        using var refers = await Host.SignIn(table.Participant);
        var path = await Draft(refers, about, table.Other);
        (await Submit(refers, path, "/aanbieden")).ShouldBeOk();
        var outsider = await table.Partnership.Professional("Otto Buiten", table.Other.OrganisationId);
        using var other = await Host.SignIn(outsider);
        using var chair = await Host.SignIn(table.Chair);

        (await other.Ask(path, "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await other.PostJson($"{path}/accepteren", ("versie", "2"))).ShouldBe(HttpStatusCode.NotFound);
        (await other.Ask("/verwijzingen/VW-2026-999", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        // The chair follows terms, and reads nothing of what is asked.
        var terms = (await chair.Get(path)).QuerySelector("main")!.TextContent;
        terms.ShouldContain("Aangeboden");
        terms.ShouldNotContain("Help met de post");
        (await chair.PostJson($"{path}/accepteren", ("versie", "2"))).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Change_WhenSomebodyChangedItSince_IsAConflictAndNothingTypedIsLost()
    {
        var (table, about) = await Start();
        using var refers = await Host.SignIn(table.Participant);
        var path = await Draft(refers, about, table.Other);
        var form = (await refers.Get($"{path}/wijzigen")).Form("/wijzigen");
        (await refers.Submit(form, ("vraag", "Eerst dit"))).ShouldBeOk();

        var stale = await refers.Submit(form, ("vraag", "Toch dat"), ("commandId", $"{Guid.CreateVersion7()}"));

        stale.ShouldBe(HttpStatusCode.Conflict).Page.QuerySelector("#vraag")!.TextContent.ShouldContain("Toch dat");
    }

    [Fact]
    public async Task Reminder_WhenTheHandlerRunsTwice_IsRecordedOnce()
    {
        var (table, about) = await Start();
        using var refers = await Host.SignIn(table.Participant);
        var path = await Draft(refers, about, table.Other);
        (await Submit(refers, path, "/aanbieden")).ShouldBeOk();
        var id = await IdOf(path);
        var handler = Host.Services.GetServices<IDueHandler>().Single(h => h.Kind == RemindReferral.Work);

        Host.Time.Advance(TimeSpan.FromDays(7));
        await Host.Services.GetRequiredService<DueWorker>().Run(Cancellation);
        await table.Partnership.Do(w => handler.Do(w, id));
        await table.Partnership.Do(w => handler.Do(w, id));

        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        var recorded = await scope.Db.RecordedReminders.Where(r => r.ReferralId == id).ToListAsync(Cancellation);
        var due = await scope.Db.DueWork.CountAsync(d => d.SubjectId == id && d.DoneAt == null, Cancellation);
        await scope.Record();
        recorded.Count.ShouldBeGreaterThan(1);
        recorded.Select(r => (r.TermNumber, r.Round)).ShouldBeUnique();
        due.ShouldBe(1);
        using var later = await Host.SignIn(table.Participant);
        (await later.Get("/verwijzingen?lijst=te-laat")).QuerySelector($"a[href='{path}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Terms_OfATable_HoldForWhatIsOfferedAfterwards()
    {
        var (table, about) = await Start();
        using var chair = await Host.SignIn(table.Chair);
        using var refers = await Host.SignIn(table.Participant);
        var form = (await chair.Get($"/tafels/{table.Id}/verwijstermijnen")).Form("/verwijstermijnen");
        (await chair.Submit(form, ("antwoord", "9"), ("spoed", "20"))).ShouldBe(HttpStatusCode.BadRequest);

        (await chair.Submit(form, ("antwoord", "9"), ("commandId", $"{Guid.CreateVersion7()}"))).ShouldBeOk();
        var path = await Draft(refers, about, table.Other);
        (await Submit(refers, path, "/aanbieden")).ShouldBeOk();

        var id = await IdOf(path);
        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        var referral = await scope.Db.Referrals.SingleAsync(r => r.Id == id, Cancellation);
        await scope.Record();
        referral.DueOn!.Value.DayNumber.ShouldBeGreaterThan(DateOnly.FromDateTime(Host.Time.GetUtcNow().UtcDateTime).DayNumber + 8);
        (await refers.Ask($"/tafels/{table.Id}/verwijstermijnen", "text/html")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Reasons_OfATable_AreWhatIsChosenFromThere()
    {
        var (table, about) = await Start();
        using var chair = await Host.SignIn(table.Chair);
        using var refers = await Host.SignIn(table.Participant);
        var address = $"/tafels/{table.Id}/verwijstermijnen";
        var none = await chair.Submit((IHtmlFormElement)(await chair.Get(address)).QuerySelectorAll("form[action$='/redenen']")[^1], ("naam", " "));
        none.ShouldBe(HttpStatusCode.BadRequest).Page.Body!.TextContent.ShouldContain("Er is nog niets ingevuld");

        foreach (var name in new[] { "De inwoner is verhuisd", "Al geholpen" })
        {
            (await chair.PostJson($"{address}/redenen", ("staat", "Cancelled"), ("naam", name))).ShouldBeOk();
        }

        var gone = (IHtmlFormElement)(await chair.Get(address)).QuerySelector("form:has(input[value='Al geholpen'])").ShouldNotBeNull();
        (await chair.Submit(gone, ("doen", "af"))).ShouldBeOk();
        (await chair.Submit(gone, ("doen", "af"), ("commandId", $"{Guid.CreateVersion7()}"))).ShouldBe(HttpStatusCode.Conflict);

        var path = await Draft(refers, about, table.Other);
        (await Submit(refers, path, "/aanbieden")).ShouldBeOk();
        (await refers.Get(path)).QuerySelectorAll($"form[action$='/intrekken'] select[name='reden'] option[value]:not([value=''])").Select(o => o.TextContent.Trim()).ShouldBe(["De inwoner is verhuisd"]);
        (await refers.PostJson($"{address}/redenen", ("staat", "Cancelled"), ("naam", "Van buiten"))).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Triage_WarmReferral_BeginsADraftThatKeepsTheCaseOpen()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        await table.AskTriage(about);
        using var chair = await Host.SignIn(table.Chair);
        using var lead = await Host.SignIn(table.Participant);

        (await chair.PostJson($"/casussen/{about.Reference}/triage", ("besluit", "WarmReferral"), ("naar", "Schuldhulp, M. Kaya"), ("woorden", "Zij kennen de regeling"))).ShouldBeOk();

        var link = (await lead.Get("/mijn-dag")).QuerySelector("a[href^='/verwijzingen/VW-']").ShouldNotBeNull();
        (await lead.Get(link.GetAttribute("href")!)).QuerySelector("main")!.TextContent.ShouldContain("Schuldhulp, M. Kaya");
        (await lead.PostJson($"/casussen/{about.Reference}/afsluiten", ("uitkomst", "Solved"), ("contact", $"{table.Participant.Id}"), ("verteld", Day(0))))
            .ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("open-referrals");
    }

    [Fact]
    public async Task Session_WithAReferralOfItsCase_ShowsItAndSaysWhenItChanges()
    {
        var (table, about) = await Start();
        var session = await table.OpenSession();
        await session.StartCase(about, table.Participant, table.Other);
        using var lead = await Host.SignIn(table.Participant);
        using var refers = await Host.SignIn(table.Participant);
        var path = await Draft(refers, about, table.Other);
        (await Submit(refers, path, "/aanbieden")).ShouldBeOk();

        var card = (await lead.Get($"/sessies/{session.Id}")).QuerySelector("#verwijzingen")!;
        using var receives = await Host.SignIn(table.Other);
        (await Submit(receives, path, "/accepteren")).ShouldBeOk();

        card.TextContent.ShouldContain("Aangeboden");
        (await lead.Get($"/sessies/{session.Id}")).QuerySelector("#verwijzingen")!.TextContent.ShouldContain("Geaccepteerd");
    }

    private static async Task<string> Draft(WebClient refers, CaseAtWork about, Person to)
    {
        var form = (await refers.Get($"/verwijzingen/nieuw?casus={about.Reference}")).Form("/verwijzingen/nieuw");
        var made = await refers.Submit(
            form,
            ("ontvanger", $"persoon:{to.Id}"),
            ("vraag", "Help met de post"),
            ("waarom-daar", "Zij kennen de regelingen"),
            ("wil", "Rust in huis"),
            ("weet", "Agrees"));
        made.ShouldBeOk();
        return made.Address.AbsolutePath;
    }

    // The page's own form, filled in, and the page that it leads to.
    private static async Task<Answer> Submit(WebClient who, string path, string action, params (string Name, string Value)[] filled) =>
        await who.Submit((await who.Get(path)).Form(action), filled);

    private async Task<(TableAtWork Table, CaseAtWork About)> Start()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        return (table, await table.Introduce());
    }

    private async Task<Guid> IdOf(string path)
    {
        var reference = path.Split('/')[^1];
        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        var id = await scope.Db.Referrals.Where(r => r.Reference == reference).Select(r => r.Id).SingleAsync(Cancellation);
        await scope.Record();
        return id;
    }

    private string Day(int days) => DateOnly.FromDateTime(Host.Time.GetUtcNow().UtcDateTime).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
