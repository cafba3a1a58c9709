using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Cases;
using PokCases.Web.Deadlines;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accounts;

public abstract class StewardshipTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Agree_WhenTheTimeHasCome_SubstituteSeesCaseAndActionAndActs()
    {
        var made = await Make();
        using var before = await Host.SignIn(made.Substitute);
        (await before.Ask(made.Case, "text/html")).ShouldBe(HttpStatusCode.NotFound);

        await Agree(made, days: 3);
        using var substitute = await Host.SignIn(made.Substitute);
        var page = (await substitute.Get(made.Case)).QuerySelector("main")!.TextContent;

        page.ShouldContain($"omdat u waarneemt voor {made.Table.Participant.Name}");
        page.ShouldContain($"waargenomen door {made.Substitute.Name}");
        (await substitute.Get("/mijn-dag")).QuerySelector("main")!.TextContent.ShouldContain($"u neemt waar voor {made.Table.Participant.Name}");
        (await substitute.PostJson($"/acties/{made.Action}/klaar")).ShouldBeOk();
        (await substitute.Ask($"{made.Case}/overdragen", "text/html")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Read_BySubstitute_IsLoggedOnThatGround()
    {
        var made = await Make();
        await Agree(made, days: 3);
        using var substitute = await Host.SignIn(made.Substitute);
        var last = await LastEntry();

        await substitute.Get(made.Case);

        var entry = (await LogAfter(last)).Where(e => e.Kind == "read" && e.Person == made.Substitute.Id).ShouldHaveSingleItem();
        entry.Ground.ShouldBe("Substitute");
        entry.Cases.ShouldBe([made.About.Id]);
    }

    [Fact]
    public async Task End_OnTheLastDay_HappensByItselfAndEverythingIsBack()
    {
        var made = await Make();
        await Agree(made, days: 3);

        Host.Time.Advance(TimeSpan.FromDays(5));
        using var substitute = await Host.SignIn(made.Substitute);
        using var lead = await Host.SignIn(made.Table.Participant);
        var gone = await substitute.Ask(made.Case, "text/html");
        await Host.Services.GetRequiredService<DueWorker>().Run(Cancellation);

        gone.ShouldBe(HttpStatusCode.NotFound);
        (await substitute.Ask($"/acties/{made.Action}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await lead.Get(made.Case)).QuerySelector("main")!.TextContent.ShouldNotContain("waargenomen");
        List<CaseEventKind> happened = [];
        await made.Table.Partnership.Do(async w => happened = await w.Db.CaseEvents.Where(e => e.CaseId == made.About.Id).OrderBy(e => e.At).Select(e => e.Kind).ToListAsync(Cancellation));
        happened.ShouldBe([CaseEventKind.StewardshipBegan, CaseEventKind.StewardshipEnded]);
    }

    [Fact]
    public async Task Ask_WhenNotAgreedYet_NothingIsSeenAndItWaitsOnTheDayOfWhoIsAsked()
    {
        var made = await Make();
        await Ask(made, days: 3);
        using var substitute = await Host.SignIn(made.Substitute);

        (await substitute.Ask(made.Case, "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await substitute.Get("/mijn-dag")).QuerySelector("main")!.TextContent.ShouldContain($"Waarnemen voor {made.Table.Participant.Name}?");
    }

    [Fact]
    public async Task End_ByWhoIsAway_TakesTheAccessAtTheNextRequest()
    {
        var made = await Make();
        var id = await Agree(made, days: 3);
        using var substitute = await Host.SignIn(made.Substitute);
        using var lead = await Host.SignIn(made.Table.Participant);
        (await substitute.Ask(made.Case, "text/html")).ShouldBeOk();

        (await lead.PostJson($"/waarneming/{id}/beeindigen")).ShouldBeOk();

        (await substitute.Ask(made.Case, "text/html")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Answer_ByAnybodyElse_IsNotThere()
    {
        var made = await Make();
        var id = await Ask(made, days: 3);
        using var other = await Host.SignIn(made.Table.Other);
        using var lead = await Host.SignIn(made.Table.Participant);

        (await other.PostJson($"/waarneming/{id}/akkoord")).ShouldBe(HttpStatusCode.NotFound);
        (await other.PostJson($"/waarneming/{id}/beeindigen")).ShouldBe(HttpStatusCode.NotFound);
        (await lead.PostJson($"/waarneming/{id}/akkoord")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Ask_WhenSomethingIsMissing_ComesBackInDutchWithWhatWasTyped()
    {
        var made = await Make();
        using var lead = await Host.SignIn(made.Table.Participant);

        var answer = await lead.Submit((await lead.Get("/waarneming")).Form("/waarneming"), ("wie", $"{made.Substitute.Id}"), ("van", "2026-04-10"), ("tot", "2026-04-01"));

        answer.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#tot-fout")!.TextContent.ShouldContain("niet voor de eerste dag");
        answer.Page.QuerySelector("#van")!.GetAttribute("value").ShouldBe("2026-04-10");
    }

    [Fact]
    public async Task Ask_SomebodyOfNoTableAndAnotherOrganisation_IsRefused()
    {
        var made = await Make();
        var stranger = await made.Table.Partnership.Professional("Vera Vreemd", await made.Table.Partnership.Organisation("Elders"));
        using var lead = await Host.SignIn(made.Table.Participant);

        var answer = await lead.Post("/waarneming", ("wie", $"{stranger.Id}"), ("van", "2026-04-01"), ("tot", "2026-04-10"));

        answer.ShouldBe(HttpStatusCode.BadRequest).Body.ShouldContain("Kies een collega");
    }

    [Fact]
    public async Task Deactivate_WhenActingForAColleague_IsRefusedUntilHandedOver()
    {
        var made = await Make();
        await Agree(made, days: 3);
        var next = await made.Table.Partnership.Professional("Nora Nieuw", made.Table.Participant.OrganisationId);
        using var administrator = await Host.SignIn(await made.Table.Partnership.Administrator());
        var person = $"/beheer/mensen/{made.Substitute.Id}";

        await administrator.Post($"{person}/uitschakelen");
        (await administrator.Submit((await administrator.Get($"{person}/overdragen")).Form("/overdragen"), ("alles", $"{next.Id}"))).ShouldBeOk();
        using var successor = await Host.SignIn(next);

        (await successor.Get(made.Case)).QuerySelector("main")!.TextContent.ShouldContain($"waargenomen door {next.Name}");
        await administrator.Post($"{person}/uitschakelen");
        await using var db = Host.Reading.Plain();
        (await db.Professionals.Where(p => p.Id == made.Substitute.Id).Select(p => p.State).SingleAsync(Cancellation)).ShouldBe(Domain.Accounts.ProfessionalState.Deactivated);
    }

    [Fact]
    public async Task Show_WhenAdministrator_IsRefused()
    {
        var made = await Make();
        using var administrator = await Host.SignIn(await made.Table.Partnership.Administrator());

        (await administrator.Ask("/waarneming", "text/html")).ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<Made> Make()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        var substitute = await table.Partnership.Professional("Wanda Waarnemer", table.Participant.OrganisationId);
        var action = Guid.CreateVersion7();
        await table.Partnership.Do(w => w.Db.Actions.Add(CaseAction.InPlan(
            action, table.Id, about.Id, new PlannedAction("Regeling treffen", table.Participant.Id, table.Participant.OrganisationId, "", DateOnly.FromDateTime(w.Now.UtcDateTime).AddDays(2)), table.Participant.Id, w.Now)));
        return new Made(table, about, substitute, action, $"/casussen/{about.Reference}");
    }

    private async Task<Guid> Ask(Made made, int days)
    {
        using var lead = await Host.SignIn(made.Table.Participant);
        var id = Guid.CreateVersion7();
        var today = DateOnly.FromDateTime(Host.Time.GetUtcNow().UtcDateTime);
        (await lead.PostJson("/waarneming", ("commandId", $"{id}"), ("wie", $"{made.Substitute.Id}"), ("van", $"{today:yyyy-MM-dd}"), ("tot", $"{today.AddDays(days):yyyy-MM-dd}"))).ShouldBeOk();
        return id;
    }

    private async Task<Guid> Agree(Made made, int days)
    {
        var id = await Ask(made, days);
        using var substitute = await Host.SignIn(made.Substitute);
        (await substitute.PostJson($"/waarneming/{id}/akkoord")).ShouldBeOk();
        await Host.Services.GetRequiredService<DueWorker>().Run(Cancellation);
        return id;
    }

    private sealed record Made(TableAtWork Table, CaseAtWork About, Person Substitute, Guid Action, string Case);
}
