using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Cases;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Deadlines;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Cases;

/// <summary>Closing, reopening, counting and aftercare.</summary>
public abstract class CloseCaseTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Ask_ByOutcome_AsksOnlyWhatIsRelevant()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var client = await Host.SignIn(table.Participant);
        var first = await client.Get($"/casussen/{about.Reference}/afsluiten");

        var solved = await client.Submit((IHtmlFormElement)first.QuerySelector("main form")!, ("uitkomst", "Solved"));
        var withdrawn = await client.Get($"/casussen/{about.Reference}/afsluiten?uitkomst=Withdrawn");

        solved.ShouldBeOk().Page.QuerySelectorAll("#veranderd, #obstakel, #geleerd, #contact, #verteld").Length.ShouldBe(5);
        withdrawn.QuerySelectorAll("#veranderd, #obstakel, #geleerd").ShouldBeEmpty();
        withdrawn.QuerySelectorAll("#contact, #verteld, #niet-verteld").Length.ShouldBe(3);
    }

    [Fact]
    public async Task Close_WhenActionsAreOpen_IsRefusedUntilEachIsSettled()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        var session = await table.OpenSession();
        var item = await session.StartCase(about);
        Guid[] actions = [Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7()];
        await table.Partnership.Do(w => w.Db.Actions.AddRange(actions.Select(a => new CaseAction(
            a, table.Id, session.Id, item, about.Id, $"Actie {a:N}", table.Other.Id, table.Other.OrganisationId, DateOnly.FromDateTime(w.Now.UtcDateTime).AddDays(7), table.NoteTaker.Id, w.Now))));
        using var client = await Host.SignIn(table.Participant);

        var refused = await Close(client, about, table.Participant);
        var page = await client.Get($"/casussen/{about.Reference}/afsluiten");
        await client.Submit((IHtmlFormElement)page.QuerySelector($"form[action='/acties/{actions[0]}/klaar']")!);
        await client.Submit((IHtmlFormElement)page.QuerySelector($"form[action='/acties/{actions[1]}/vervallen']")!);
        var handed = await client.Submit((IHtmlFormElement)page.QuerySelector($"form[action$='/acties/{actions[2]}/overdragen']")!, ("wie", $"{table.Other.Id}"));
        var closed = await Close(client, about, table.Participant);

        refused.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("open-actions");
        handed.ShouldBeOk().Page.QuerySelector("input[name=uitkomst]").ShouldNotBeNull();
        closed.ShouldBeOk();
        using var responsible = await Host.SignIn(table.Other);
        (await responsible.Get("/mijn-dag")).QuerySelector("main")!.TextContent.ShouldContain($"Actie {actions[2]:N}");
    }

    [Fact]
    public async Task Close_WithoutContactOrTold_ComesBackInDutchWithWhatWasTyped()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var client = await Host.SignIn(table.Participant);

        var answer = await client.Post($"/casussen/{about.Reference}/afsluiten", ("uitkomst", "Solved"), ("veranderd", "Ik slaap weer."), ("contact", ""), ("verteld", ""), ("niet-verteld", ""));

        var text = answer.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("main")!.TextContent;
        text.ShouldContain("Kies wie het contact blijft.");
        text.ShouldContain("Vul in wanneer het is verteld");
        ((IHtmlTextAreaElement)answer.Page.QuerySelector("#veranderd")!).Value.ShouldBe("Ik slaap weer.");
    }

    [Fact]
    public async Task Close_ByWhoDoesNotHoldIt_IsRefused()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        await table.Partnership.Do(w => w.Db.CaseTeam.Add(new CaseTeamMember(Guid.CreateVersion7(), about.Id, table.Other.Id, "budgetcoach", table.Participant.Id, w.Now, null)));
        using var client = await Host.SignIn(table.Other);

        (await client.Ask($"/casussen/{about.Reference}/afsluiten", "text/html")).ShouldBe(HttpStatusCode.Forbidden);
        (await Close(client, about, table.Other)).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Close_Twice_WithTheSameCommand_ClosesOnce()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var client = await Host.SignIn(table.Participant);
        var command = Guid.CreateVersion7().ToString();
        var before = await LastEntry();

        (await Close(client, about, table.Participant, command: command)).ShouldBeOk();
        (await Close(client, about, table.Participant, command: command)).ShouldBeOk();
        (await Close(client, about, table.Participant)).ShouldBe(HttpStatusCode.Forbidden);

        (await LogAfter(before)).Where(e => e is { Action: "CloseCase", Outcome: "ok" }).ShouldHaveSingleItem().Cases.ShouldBe([about.Id]);
    }

    [Fact]
    public async Task Close_WithAColleagueAsContact_WhoThenSeesTheCaseAndTheIntroducerNoLonger()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(by: table.Other);
        await table.Partnership.Do(async w => (await w.Db.Cases.SingleAsync(c => c.Id == about.Id)).HandOver(table.Participant.Id));
        var contact = await table.Partnership.Professional("Carla Contact", table.Participant.OrganisationId);
        using var lead = await Host.SignIn(table.Participant);

        (await Close(lead, about, contact)).ShouldBeOk();

        using var stays = await Host.SignIn(contact);
        using var introducer = await Host.SignIn(table.Other);
        (await stays.Get($"/casussen/{about.Reference}/tijdlijn")).QuerySelector("main")!.TextContent.ShouldContain("Ik slaap weer.");
        (await introducer.Ask($"/casussen/{about.Reference}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Reopen_WithAReason_GoesOnAndWithoutOneIsAsked()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var lead = await Host.SignIn(table.Participant);
        (await Close(lead, about, table.Participant)).ShouldBeOk();
        var form = (IHtmlFormElement)(await lead.Get($"/casussen/{about.Reference}/heropenen")).QuerySelector("main form")!;

        var asked = await lead.Submit(form, ("waarom", " "));
        var opened = await lead.Submit(form, ("waarom", "De schuld loopt weer op."), ("commandId", $"{Guid.CreateVersion7()}"));

        asked.ShouldBe(HttpStatusCode.BadRequest);
        opened.ShouldBeOk().Page.QuerySelector("main")!.TextContent.ShouldContain("De schuld loopt weer op.");
        (await lead.PostJson($"/casussen/{about.Reference}/heropenen", ("waarom", "Nog eens."))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("case-not-closed");
        opened.Page.QuerySelector(".pok-steps__step[aria-current]")!.TextContent.ShouldBe("In uitvoering");
    }

    [Fact]
    public async Task Reopen_ByTheChair_ShowsTitleAndNothingElseAndMembersCannot()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(title: "Weer geen stroom", question: "Waarom is het donker?");
        using var lead = await Host.SignIn(table.Participant);
        (await Close(lead, about, table.Participant)).ShouldBeOk();
        using var chair = await Host.SignIn(table.Chair);
        using var member = await Host.SignIn(table.NoteTaker);
        var before = await LastEntry();

        var page = await chair.Get($"/casussen/{about.Reference}/heropenen");

        page.QuerySelector("main")!.TextContent.ShouldContain("Weer geen stroom");
        page.QuerySelector("main")!.TextContent.ShouldNotContain("donker");
        (await LogAfter(before)).Where(e => e.Kind == "read").ShouldHaveSingleItem().Ground.ShouldBe("RunsAgenda");
        (await member.Ask($"/casussen/{about.Reference}/heropenen", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await chair.Submit((IHtmlFormElement)page.QuerySelector("main form")!, ("waarom", "Het liep weer mis."))).ShouldBeOk();
        (await chair.Ask($"/casussen/{about.Reference}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Counts_OverClosingAndReopening_NeverDouble()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(table.Participant);
        var start = await Counts();
        CaseAtWork[] cases = [await table.Introduce(), await table.Introduce(), await table.Introduce()];

        foreach (var about in cases)
        {
            (await Close(client, about, table.Participant, ClosingOutcome.Solved)).ShouldBeOk();
        }

        var closed = await Counts();
        foreach (var about in cases[..2])
        {
            (await client.PostJson($"/casussen/{about.Reference}/heropenen", ("waarom", "Weer mis."))).ShouldBeOk();
        }

        var reopened = await Counts();
        (await Close(client, cases[0], table.Participant, ClosingOutcome.Partly)).ShouldBeOk();
        var again = await Counts();

        Grown(closed, ClosingOutcome.Solved).ShouldBe(3);
        Grown(reopened, ClosingOutcome.Solved).ShouldBe(1);
        Grown(again, ClosingOutcome.Solved).ShouldBe(1);
        Grown(again, ClosingOutcome.Partly).ShouldBe(1);

        int Grown(Dictionary<ClosingOutcome, int> counts, ClosingOutcome outcome) => counts.GetValueOrDefault(outcome) - start.GetValueOrDefault(outcome);
    }

    [Fact]
    public async Task Counts_ForTheCoordinator_StandOnTheList()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var lead = await Host.SignIn(table.Participant);
        (await Close(lead, about, table.Participant, ClosingOutcome.ScaledUp)).ShouldBeOk();
        using var coordinator = await Host.SignIn(await table.Partnership.Coordinator());

        (await coordinator.Get("/casussen")).QuerySelector("#afgesloten-naar-uitkomst")!.ParentElement!.TextContent.ShouldContain("Opgeschaald");
        (await lead.Get("/casussen")).QuerySelector("#afgesloten-naar-uitkomst").ShouldBeNull();
    }

    [Fact]
    public async Task Aftercare_AfterThreeMonths_WaitsForTheContactAndNoOffersReopening()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(title: "Stroom weer aan");
        var contact = await table.Partnership.Professional("Carla Contact", table.Participant.OrganisationId);
        using var lead = await Host.SignIn(table.Participant);
        (await Close(lead, about, contact)).ShouldBeOk();

        Host.Time.Advance(TimeSpan.FromDays(93));
        await Host.Services.GetRequiredService<DueWorker>().Run(Cancellation);
        using var later = await Host.SignIn(contact);
        using var leadLater = await Host.SignIn(table.Participant);
        var day = (await later.Get("/mijn-dag")).QuerySelector("#wacht")!.ParentElement!;
        var page = await later.Get($"/casussen/{about.Reference}/nazorg");
        var form = (IHtmlFormElement)page.QuerySelector("main form")!;
        var empty = await later.Submit(form, ("woorden", "Het gaat niet."));
        var answered = await later.Submit(form, ("antwoord", "No"), ("woorden", "Het gaat niet."), ("commandId", $"{Guid.CreateVersion7()}"));

        day.TextContent.ShouldContain("Houdt het stand? Stroom weer aan");
        (await leadLater.Get("/mijn-dag")).QuerySelector("#wacht")!.ParentElement!.TextContent.ShouldNotContain("Houdt het stand?");
        empty.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("main")!.TextContent.ShouldContain("Het gaat niet.");
        answered.ShouldBeOk().Page.QuerySelector("main")!.TextContent.ShouldContain("Het gaat niet.");
        (await later.Get("/mijn-dag")).QuerySelector("#wacht")!.ParentElement!.TextContent.ShouldNotContain("Houdt het stand?");
        (await leadLater.Get("/mijn-dag")).QuerySelector("#wacht")!.ParentElement!.TextContent.ShouldContain("Houdt geen stand: Stroom weer aan");
        using var chair = await Host.SignIn(table.Chair);
        var told = (await chair.Get("/mijn-dag")).QuerySelector($"main li:has(a[href='/casussen/{about.Reference}/heropenen'])")!.TextContent;
        (told.Contains(about.Reference, StringComparison.Ordinal), told.Contains("Stroom", StringComparison.Ordinal)).ShouldBe((true, false));
        var own = await leadLater.Get($"/casussen/{about.Reference}/nazorg");
        own.QuerySelector($"main a[href='/casussen/{about.Reference}/heropenen']").ShouldNotBeNull();
        own.QuerySelectorAll("form[action*='/nazorg/']").Length.ShouldBe(1);
        (await leadLater.Get($"/casussen/{about.Reference}/tijdlijn")).QuerySelector("main")!.TextContent.ShouldContain("Nazorg: houdt het stand? nee");
    }

    [Fact]
    public async Task Aftercare_WithTheShippedMonths_IsAskedAfterThreeAndAfterSix()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(title: "Gas weer aan");
        var closedOn = DateOnly.FromDateTime(Host.Time.GetUtcNow().UtcDateTime);
        using var lead = await Host.SignIn(table.Participant);
        (await Close(lead, about, table.Participant)).ShouldBeOk();

        Host.Time.Advance(TimeSpan.FromDays(93));
        using var first = await Host.SignIn(table.Participant);
        (await first.Submit((IHtmlFormElement)(await first.Get($"/casussen/{about.Reference}/nazorg")).QuerySelector("main form")!, ("antwoord", "Holds"))).ShouldBeOk();
        var between = (await first.Get("/mijn-dag")).QuerySelector("#wacht")!.ParentElement!.TextContent;
        Host.Time.Advance(TimeSpan.FromDays(92));
        using var second = await Host.SignIn(table.Participant);

        await using var scope = await Host.Reading.Open(table.Participant.Caller, "test", "test", Cancellation);
        var checks = await scope.Db.AftercareChecks.Where(k => k.CaseId == about.Id).OrderBy(k => k.DueOn).ToListAsync(Cancellation);
        var ids = checks.ConvertAll(k => k.Id);
        var due = await scope.Db.DueWork.Where(d => d.Kind == AskAftercare.Work && ids.Contains(d.SubjectId)).OrderBy(d => d.DueAt).Select(d => d.DueAt).ToListAsync(Cancellation);
        await scope.Record();
        checks.Select(k => (k.Months, k.DueOn)).ShouldBe([(3, closedOn.AddMonths(3)), (6, closedOn.AddMonths(6))]);
        due.Select(d => DateOnly.FromDateTime(d.UtcDateTime)).ShouldBe(checks.Select(k => k.DueOn));
        between.ShouldNotContain("Gas weer aan");
        (await second.Get("/mijn-dag")).QuerySelector("#wacht")!.ParentElement!.TextContent.ShouldContain("Houdt het stand? Gas weer aan");
    }

    [Fact]
    public async Task Aftercare_WhenReopenedFirst_IsNoLongerAsked()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(title: "Weer open");
        using var lead = await Host.SignIn(table.Participant);
        (await Close(lead, about, table.Participant)).ShouldBeOk();
        (await lead.PostJson($"/casussen/{about.Reference}/heropenen", ("waarom", "Weer mis."))).ShouldBeOk();

        Host.Time.Advance(TimeSpan.FromDays(200));
        await Host.Services.GetRequiredService<DueWorker>().Run(Cancellation);
        using var later = await Host.SignIn(table.Participant);

        (await later.Get("/mijn-dag")).QuerySelector("#wacht")!.ParentElement!.TextContent.ShouldNotContain("Houdt het stand?");
    }

    private async Task<Answer> Close(WebClient client, CaseAtWork about, Person contact, ClosingOutcome outcome = ClosingOutcome.Solved, string? command = null)
    {
        var today = DateOnly.FromDateTime(Host.Time.GetUtcNow().UtcDateTime).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return await client.PostJson(
            $"/casussen/{about.Reference}/afsluiten",
            ("commandId", command ?? $"{Guid.CreateVersion7()}"),
            ("uitkomst", $"{outcome}"),
            ("veranderd", ClosingQuestions.Of(outcome).Change ? "Ik slaap weer." : ""),
            ("contact", $"{contact.Id}"),
            ("verteld", today),
            ("niet-verteld", ""));
    }

    private async Task<Dictionary<ClosingOutcome, int>> Counts()
    {
        Dictionary<ClosingOutcome, int> counts = [];
        await Host.NewPartnership().Do(async w => counts = await ClosedCounts.Of(w.Db));
        return counts;
    }
}
