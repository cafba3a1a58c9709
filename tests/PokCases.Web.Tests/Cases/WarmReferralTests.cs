using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Cases.Referring;
using PokCases.Web.Deadlines;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Cases;

/// <summary>A warm referral from triage to its end: one person, a day, a reminder, and what came back.</summary>
public abstract class WarmReferralTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Decide_WarmReferral_RestsOnWhoWasChosenWithADayOnMyDay()
    {
        var (table, about) = await Asked();
        var colleague = await table.Partnership.Professional("Karel Collega", table.Participant.OrganisationId);
        using var chair = await Host.SignIn(table.Chair);
        using var responsible = await Host.SignIn(colleague);
        var form = (await chair.Get($"/casussen/{about.Reference}/triage")).Form($"{about.Reference}/triage");

        (await chair.Submit(form, ("besluit", "WarmReferral"), ("naar", "Schuldhulp, M. Kaya"), ("woorden", "Zij kennen de regeling"), ("wie", $"{colleague.Id}"), ("voor", Day(5)))).ShouldBeOk();

        var day = (await responsible.Get("/mijn-dag")).QuerySelector("section[aria-labelledby=wacht]")!;
        day.TextContent.ShouldContain("Warm verwijzen naar Schuldhulp, M. Kaya");
        day.TextContent.ShouldContain("over 5 dagen");
        var page = await responsible.Get(day.QuerySelector("a[href^='/warme-verwijzingen/']")!.GetAttribute("href")!);
        page.QuerySelector("main")!.TextContent.ShouldContain("U blijft verantwoordelijk");
        (await responsible.Ask($"/casussen/{about.Reference}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Finish_WithWhatCameBack_ClosesTheLoopOnTheCase()
    {
        var (table, about) = await Asked();
        var referral = await Refer(table, about);
        using var lead = await Host.SignIn(table.Participant);
        var closing = await lead.Get($"/casussen/{about.Reference}/afsluiten");
        var form = (await lead.Get($"/warme-verwijzingen/{referral}")).Form("/afronden");

        var nothing = await lead.Submit(form, ("afloop", "HandedOver"), ("teruggekomen", ""));
        var done = await lead.Submit(form, ("afloop", "HandedOver"), ("teruggekomen", "Zij belt elke week."), ("commandId", $"{Guid.CreateVersion7()}"));

        closing.QuerySelector($"main a[href='/warme-verwijzingen/{referral}']").ShouldNotBeNull();
        nothing.ShouldBe(HttpStatusCode.BadRequest).Body.ShouldContain("Schrijf op wat er terugkwam.");
        nothing.Page.QuerySelector("input[value=HandedOver]")!.HasAttribute("checked").ShouldBeTrue();
        done.ShouldBeOk().Page.QuerySelector("main")!.TextContent.ShouldContain("Warm overgedragen");
        (await lead.Get($"/casussen/{about.Reference}")).QuerySelector("main")!.TextContent.ShouldContain("Warm overgedragen: Zij belt elke week.");
        (await lead.Get($"/casussen/{about.Reference}/tijdlijn")).QuerySelector("main")!.TextContent.ShouldContain("Zij belt elke week.");
        (await lead.Get("/mijn-dag")).QuerySelector($"a[href='/warme-verwijzingen/{referral}']").ShouldBeNull();
        (await lead.Get($"/casussen/{about.Reference}/afsluiten")).QuerySelector("#nog-open").ShouldBeNull();
    }

    [Fact]
    public async Task Close_WhileAReferralIsOpen_IsRefused()
    {
        var (table, about) = await Asked();
        await Refer(table, about);
        using var lead = await Host.SignIn(table.Participant);

        (await lead.PostJson($"/casussen/{about.Reference}/afsluiten", ("uitkomst", "Solved"), ("contact", $"{table.Participant.Id}"), ("verteld", Day(0))))
            .ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("open-referrals");
    }

    [Fact]
    public async Task Late_EachWeek_IsRemindedUntilItIsEnded()
    {
        var (table, about) = await Asked();
        var referral = await Refer(table, about);

        Host.Time.Advance(TimeSpan.FromDays(20));
        await Work();
        Host.Time.Advance(TimeSpan.FromDays(7));
        await Work();
        using var lead = await Host.SignIn(table.Participant);
        var late = (await lead.Get("/mijn-dag")).QuerySelector("section[aria-labelledby=wacht]")!.TextContent;
        (await lead.PostJson($"/warme-verwijzingen/{referral}/afronden", ("versie", "1"), ("afloop", "NotTakenOver"), ("teruggekomen", "Zij hebben een wachtlijst."))).ShouldBeOk();
        Host.Time.Advance(TimeSpan.FromDays(14));
        await Work();

        late.ShouldContain("Warme verwijzing naar Schuldhulp, M. Kaya: wat kwam er terug?");
        (await Kinds(about)).Count(k => k == CaseEventKind.ReferralLate).ShouldBe(2);
        (await Kinds(about)).ShouldContain(CaseEventKind.ReferralFailed);
    }

    /// <remarks>Seen to fail: without letting go of the day there was, both days remind, each week.</remarks>
    [Fact]
    public async Task Change_OfTheDay_LeavesOneReminder()
    {
        var (table, about) = await Asked();
        var referral = await Refer(table, about);
        using var lead = await Host.SignIn(table.Participant);
        (await lead.PostJson($"/warme-verwijzingen/{referral}/wijzigen", ("versie", "1"), ("wie", $"{table.Participant.Id}"), ("voor", Day(3)))).ShouldBeOk();

        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        var due = await scope.Db.DueWork.Where(d => d.Kind == RemindReferral.Work && d.SubjectId == referral && d.DoneAt == null).ToListAsync(Cancellation);
        await scope.Record();

        due.ShouldHaveSingleItem().DueAt.ShouldBeLessThan(Host.Time.GetUtcNow().AddDays(5));
    }

    // Standing in is lent: who only acts for the lead can't take the referral along.
    [Fact]
    public async Task Change_BySomebodyWhoStandsIn_IsNotForThemselves()
    {
        var (table, about) = await Asked();
        var referral = await Refer(table, about);
        var colleague = await table.Partnership.Professional("Wanda Waarnemer", table.Participant.OrganisationId);
        await StandIn(table.Partnership, table.Participant, colleague);
        using var substitute = await Host.SignIn(colleague);

        (await substitute.PostJson($"/warme-verwijzingen/{referral}/wijzigen", ("versie", "1"), ("wie", $"{colleague.Id}"), ("voor", Day(3)))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("hand-over-to-whom");
    }

    [Fact]
    public async Task Change_ByWhoHoldsTheCase_GivesItToSomebodyElseAndIsNeverNobodys()
    {
        var (table, about) = await Asked();
        var referral = await Refer(table, about);
        var colleague = await table.Partnership.Professional("Karel Collega", table.Participant.OrganisationId);
        using var lead = await Host.SignIn(table.Participant);
        using var other = await Host.SignIn(table.Other);
        using var responsible = await Host.SignIn(colleague);
        var stale = (await lead.Get($"/warme-verwijzingen/{referral}")).Form("/wijzigen");

        (await other.Ask($"/warme-verwijzingen/{referral}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await other.PostJson($"/warme-verwijzingen/{referral}/afronden", ("versie", "1"), ("afloop", "HandedOver"), ("teruggekomen", "Nee"))).ShouldBe(HttpStatusCode.NotFound);
        (await lead.Submit(stale, ("wie", ""), ("voor", Day(9)))).ShouldBe(HttpStatusCode.BadRequest).Body.ShouldContain("Kies wie het tot een goed einde brengt.");
        (await lead.Submit(stale, ("wie", $"{table.Other.Id}"), ("voor", Day(9)), ("commandId", $"{Guid.CreateVersion7()}"))).ShouldBe(HttpStatusCode.BadRequest);
        (await lead.Submit(stale, ("wie", $"{colleague.Id}"), ("voor", Day(9)), ("commandId", $"{Guid.CreateVersion7()}"))).ShouldBeOk();

        (await responsible.Get("/mijn-dag")).QuerySelector($"a[href='/warme-verwijzingen/{referral}']").ShouldNotBeNull();
        (await lead.Submit(stale, ("voor", Day(12)), ("commandId", $"{Guid.CreateVersion7()}"))).ShouldBe(HttpStatusCode.Conflict);
        (await responsible.PostJson($"/warme-verwijzingen/{referral}/afronden", ("versie", "2"), ("afloop", "HandedOver"), ("teruggekomen", "Gelukt"))).ShouldBeOk();
        (await responsible.Ask($"/warme-verwijzingen/{referral}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Substitute_OfWhoIsResponsible_SeesItOnMyDayAndBringsItToAnEnd()
    {
        var (table, about) = await Asked();
        var referral = await Refer(table, about);
        await StandIn(table.Partnership, table.Participant, table.NoteTaker);
        using var substitute = await Host.SignIn(table.NoteTaker);

        var day = (await substitute.Get("/mijn-dag")).QuerySelector("main")!;

        day.QuerySelector($"a[href='/warme-verwijzingen/{referral}']").ShouldNotBeNull();
        (await substitute.PostJson($"/warme-verwijzingen/{referral}/afronden", ("versie", "1"), ("afloop", "HandedOver"), ("teruggekomen", "Gelukt"))).ShouldBeOk();
    }

    [Fact]
    public async Task Substitute_OfLeadAndContact_SeesWhatIsToBeLookedAtAndAskedOnMyDay()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var (held, closed) = (await table.Introduce(title: "Wacht op de notaris"), await table.Introduce(title: "Stroom weer aan"));
        var contact = await table.Partnership.Professional("Carla Contact", table.Participant.OrganisationId);
        using var lead = await Host.SignIn(table.Participant);
        (await lead.Post($"/casussen/{held.Reference}/fase", ("naar", "OnHold"), ("waarom", "Notaris."), ("op", Day(14)))).ShouldBeOk();
        (await lead.PostJson($"/casussen/{closed.Reference}/afsluiten", ("uitkomst", "Solved"), ("contact", $"{contact.Id}"), ("verteld", Day(0)))).ShouldBeOk();
        Host.Time.Advance(TimeSpan.FromDays(93));
        await Work();
        await StandIn(table.Partnership, table.Participant, table.NoteTaker);
        await StandIn(table.Partnership, contact, table.Deputy);
        using var forLead = await Host.SignIn(table.NoteTaker);
        using var forContact = await Host.SignIn(table.Deputy);

        var leads = (await forLead.Get("/mijn-dag")).QuerySelector("main")!.TextContent;
        var contacts = (await forContact.Get("/mijn-dag")).QuerySelector("main")!.TextContent;
        var page = await forContact.Get($"/casussen/{closed.Reference}/nazorg");
        var answered = await forContact.Submit((IHtmlFormElement)page.QuerySelector("main form")!, ("antwoord", "Holds"), ("woorden", "Het gaat goed."));

        leads.ShouldContain("Weer kijken: Wacht op de notaris");
        contacts.ShouldContain("Houdt het stand? Stroom weer aan");
        answered.ShouldBeOk();
        (await forContact.Ask($"/casussen/{closed.Reference}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task StandIn(Partnership partnership, Person away, Person substitute) => await partnership.Do(w =>
    {
        var stands = new Stewardship(Guid.CreateVersion7(), away.Id, substitute.Id, w.Now, w.Now.AddDays(3), w.Now);
        stands.Agree([], w.Now);
        w.Db.Stewardships.Add(stands);
    });

    private async Task<(TableAtWork Table, CaseAtWork About)> Asked()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        await table.AskTriage(about);
        return (table, about);
    }

    private async Task<Guid> Refer(TableAtWork table, CaseAtWork about)
    {
        using var chair = await Host.SignIn(table.Chair);
        (await chair.PostJson($"/casussen/{about.Reference}/triage", ("besluit", "WarmReferral"), ("naar", "Schuldhulp, M. Kaya"), ("woorden", "Zij kennen de regeling"))).ShouldBeOk();
        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        var found = await scope.Db.WarmReferrals.SingleAsync(r => r.CaseId == about.Id, Cancellation);
        await scope.Record();
        found.ResponsibleId.ShouldBe(table.Participant.Id);
        return found.Id;
    }

    private async Task<List<CaseEventKind>> Kinds(CaseAtWork about)
    {
        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        return await scope.Db.CaseEvents.Where(e => e.CaseId == about.Id).Select(e => e.Kind).ToListAsync(Cancellation);
    }

    private Task<int> Work() => Host.Services.GetRequiredService<DueWorker>().Run(Cancellation);

    private string Day(int days) => DateOnly.FromDateTime(Host.Time.GetUtcNow().UtcDateTime).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
