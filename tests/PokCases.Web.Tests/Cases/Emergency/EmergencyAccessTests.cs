using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Web.Deadlines;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Cases.Emergency;

/// <summary>Emergency access: for whom, what it shows, that it changes nothing, and how it ends.</summary>
public abstract partial class EmergencyAccessTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    private const string Reason = "De moeder belt dat zij vanavond op straat staat";

    [Fact]
    public async Task Take_BySomebodyOfTheTable_ShowsTheCaseForAnHourWithABandAndTellsTheLead()
    {
        var (table, about) = await Make();
        using var client = await Host.SignIn(table.Other);
        using var lead = await Host.SignIn(table.Participant);
        (await client.Ask(Case(about), "text/html")).ShouldBe(HttpStatusCode.NotFound);

        var page = await Take(client, about.Reference);

        page.ShouldBeOk().Page.QuerySelector("h1")!.TextContent.ShouldContain(about.Title);
        page.Page.QuerySelector("#noodtoegang")!.TextContent.ShouldContain("Noodtoegang tot");
        page.Page.QuerySelector("main")!.TextContent.ShouldContain("U leest deze casus door noodtoegang");
        (await lead.Get("/mijn-dag")).QuerySelector("main")!.TextContent.ShouldContain($"{table.Other.Name}");
        (await lead.Get($"{Case(about)}/team")).QuerySelector("main")!.TextContent.ShouldContain(Reason);
        (await lead.Get($"{Case(about)}/waarom")).QuerySelector("main")!.TextContent.ShouldContain("nam noodtoegang, tot");
        (await lead.Get($"{Case(about)}/tijdlijn")).QuerySelector("main")!.TextContent.ShouldContain("nam noodtoegang");
        (await lead.Get(Case(about))).QuerySelector("#noodtoegang").ShouldBeNull();
    }

    [Fact]
    public async Task Pages_OfTheCase_AllSayThatItIsEmergencyAccess()
    {
        var (table, about) = await Make();
        using var client = await Host.SignIn(table.Other);
        await Take(client, about.Reference);
        var shown = 0;

        foreach (var route in Routes("GET").Where(r => !r.EndsWith('}') || r.EndsWith("{reference}", StringComparison.Ordinal)).Where(r => !r.EndsWith("/wijzigingen", StringComparison.Ordinal)))
        {
            var answer = await client.Ask(Filled(route, about), "text/html");
            if (answer.Status == HttpStatusCode.OK && answer.Header("Content-Type").StartsWith("text/html", StringComparison.Ordinal))
            {
                answer.Page.QuerySelector("#noodtoegang").ShouldNotBeNull($"{route}\n{answer.Body}");
                shown++;
            }
        }

        shown.ShouldBeGreaterThan(7);
    }

    [Fact]
    public async Task Commands_OfEveryKindUnderTheCase_AreRefused()
    {
        var (table, about) = await Make();
        using var client = await Host.SignIn(table.Other);
        await Take(client, about.Reference);
        var before = await Changes(table, about);
        var asked = 0;

        foreach (var route in Routes("POST").Where(r => !r.EndsWith("/noodtoegang/beeindigen", StringComparison.Ordinal)))
        {
            var answer = await client.PostJson(Filled(route, about), Anything(about, table));

            ((int)answer.Status).ShouldBeInRange(400, 404, $"{route}\n{answer.Body}");
            asked++;
        }

        foreach (var (path, fields) in Good(about, table))
        {
            (await client.PostJson(path, fields)).ShouldBe(HttpStatusCode.Forbidden);
        }

        asked.ShouldBeGreaterThan(30);
        (await Changes(table, about)).ShouldBe(before);
    }

    [Fact]
    public async Task Until_WhenTheHourIsOver_RefusesTheVeryNextRequestAndTellsTheOpenPage()
    {
        var (table, about) = await Make();
        using var client = await Host.SignIn(table.Other);
        await Take(client, about.Reference);
        await using var hub = await HubClient.Connect(client);
        var at = await hub.Watch(about.Id);
        Host.Time.Advance(TimeSpan.FromMinutes(59));
        var still = await client.Ask(Case(about), "text/html");

        Host.Time.Advance(TimeSpan.FromMinutes(1));
        using var again = await Host.SignIn(table.Other);
        var over = await again.Ask(Case(about), "text/html");
        await Host.Services.GetRequiredService<DueWorker>().Run(Cancellation);

        still.ShouldBeOk();
        over.ShouldBe(HttpStatusCode.NotFound);
        await hub.Advanced(about.Id, at + 1);
        (await again.Pull($"{Case(about)}/wijzigingen?na={at}")).ShouldBe(HttpStatusCode.NotFound);
        (await again.Get("/casussen")).Body!.TextContent.ShouldNotContain(about.Reference);
    }

    [Fact]
    public async Task End_ByWhoTookIt_EndsItAtOnceAndForGood()
    {
        var (table, about) = await Make();
        using var client = await Host.SignIn(table.Other);
        using var other = await Host.SignIn(table.NoteTaker);
        var page = await Take(client, about.Reference);
        (await other.PostJson($"{Case(about)}/noodtoegang/beeindigen")).ShouldBe(HttpStatusCode.NotFound);

        (await client.Submit(page.Page.Form("/noodtoegang/beeindigen"))).ShouldBeOk().Page.QuerySelector("main")!.TextContent.ShouldContain("nog niet beoordeeld");

        (await client.Ask(Case(about), "text/html")).ShouldBe(HttpStatusCode.NotFound);
        Host.Time.Advance(TimeSpan.FromHours(2));
        await Host.Services.GetRequiredService<DueWorker>().Run(Cancellation);
        var ended = 0;
        await table.Partnership.Do(async w => ended = await w.Db.CaseEvents.CountAsync(e => e.CaseId == about.Id && e.Kind == CaseEventKind.EmergencyEnded, Cancellation));
        ended.ShouldBe(1);
    }

    [Fact]
    public async Task Take_OfACaseOfAnotherTableAndOfNone_AnswersTheSame()
    {
        var (table, about) = await Make();
        var stranger = await table.Partnership.Professional("Vera Vreemd", await table.Partnership.Organisation("Elders"));
        using var client = await Host.SignIn(stranger);
        var last = await LastEntry();

        var known = await Take(client, about.Reference);
        var unknown = await Take(client, "QQQ-2026-999");

        known.ShouldBe(HttpStatusCode.NotFound).Page.QuerySelector("#referentie-fout").ShouldNotBeNull();
        Bare(unknown.ShouldBe(HttpStatusCode.NotFound).Body.Replace("QQQ-2026-999", about.Reference, StringComparison.Ordinal)).ShouldBe(Bare(known.Body));
        (await LogAfter(last)).Where(e => e.Action == "TakeEmergencyAccess").Select(e => e.Outcome).ShouldBe(["refused", "refused"]);
    }

    [Fact]
    public async Task Take_TooOftenInADay_IsRefusedAlsoInVain()
    {
        var (table, about) = await Make();
        using var client = await Host.SignIn(table.Other);
        for (var i = 0; i < 5; i++)
        {
            (await Take(client, $"QQ-2026-{i:000}")).ShouldBe(HttpStatusCode.NotFound);
        }

        (await Take(client, about.Reference)).ShouldBe(HttpStatusCode.BadRequest).Body.ShouldContain("vandaag al vaak noodtoegang geprobeerd");
        (await client.Ask(Case(about), "text/html")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(InstallationRoles.Administrator)]
    [InlineData(InstallationRoles.DataProtectionOfficer)]
    public async Task Take_ByWhoHandlesNoCases_IsRefused(InstallationRoles roles)
    {
        var (table, about) = await Make();
        using var client = await Host.SignIn(await table.Partnership.Professional("Zonder Casussen", table.Other.OrganisationId, roles));

        (await client.Ask("/noodtoegang", "text/html")).ShouldBe(HttpStatusCode.Forbidden);
        (await client.PostJson("/noodtoegang", ("referentie", about.Reference), ("reden", Reason), ("bevestigd", "true"))).ShouldBe(HttpStatusCode.Forbidden);
        (await client.Ask(Case(about), "text/html")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Take_WithTooFewWordsOrWithoutConfirming_ComesBackWithWhatWasTyped()
    {
        var (table, about) = await Make();
        using var client = await Host.SignIn(table.Other);

        var back = await client.Submit((await client.Get("/noodtoegang")).Form("/noodtoegang"), ("referentie", about.Reference), ("reden", "Snel nodig"));

        back.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelectorAll("#fouten li").Length.ShouldBe(2, back.Body);
        back.Page.QuerySelector("#reden")!.TextContent.ShouldBe("Snel nodig");
        (await client.Ask(Case(about), "text/html")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Take_ByWhoSeesTheCase_TakesNothing()
    {
        var (table, about) = await Make();
        using var lead = await Host.SignIn(table.Participant);

        (await Take(lead, about.Reference)).ShouldBeOk().Page.QuerySelector("#noodtoegang").ShouldBeNull();

        var taken = 0;
        await table.Partnership.Do(async w => taken = await w.Db.EmergencyAccesses.CountAsync(e => e.CaseId == about.Id, Cancellation));
        taken.ShouldBe(0);
    }

    [Fact]
    public async Task Read_ByEmergency_IsLoggedOnThatGround()
    {
        var (table, about) = await Make();
        using var client = await Host.SignIn(table.Other);
        await Take(client, about.Reference);
        var last = await LastEntry();

        await client.Get($"{Case(about)}/huishouden");
        await client.Get("/casussen");

        var entries = (await LogAfter(last)).Where(e => e.Kind == "read" && e.Person == table.Other.Id).ToList();
        entries.Single(e => e.Action == "case-household").Ground.ShouldBe("Emergency");
        entries.Single(e => e.Action == "cases").Ground.ShouldContain("Emergency");
    }

    private async Task<(TableAtWork Table, CaseAtWork About)> Make()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        return (table, await table.Introduce());
    }

    private static async Task<Answer> Take(WebClient client, string reference) =>
        await client.Submit((await client.Get("/noodtoegang")).Form("/noodtoegang"), ("referentie", reference), ("reden", Reason), ("bevestigd", "true"));

    private async Task<(long Seq, int Events, int Actions)> Changes(TableAtWork table, CaseAtWork about)
    {
        (long, int, int) found = default;
        await table.Partnership.Do(async w => found = (
            await w.Db.Streams.Where(s => s.Id == about.Id).Select(s => s.Seq).SingleOrDefaultAsync(Cancellation),
            await w.Db.CaseEvents.CountAsync(e => e.CaseId == about.Id, Cancellation),
            await w.Db.Actions.CountAsync(a => a.CaseId == about.Id, Cancellation)));
        return found;
    }

    // Everything that is mapped under a case: whoever adds a command has it tested here.
    private IEnumerable<string> Routes(string method) => Host.Services.GetServices<EndpointDataSource>()
        .SelectMany(s => s.Endpoints)
        .OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains(method) == true)
        .Select(e => "/" + e.RoutePattern.RawText!.Trim('/'))
        .Where(r => r.StartsWith("/casussen/{reference}", StringComparison.Ordinal))
        .Distinct();

    private static string Filled(string route, CaseAtWork about) =>
        Place().Replace(route.Replace("{reference}", about.Reference, StringComparison.Ordinal), m => m.Value.Contains(":guid", StringComparison.Ordinal) ? $"{Guid.CreateVersion7()}" : "1");

    // Enough for most commands to come as far as the rule of who may.
    private static (string Name, string Value)[] Anything(CaseAtWork about, TableAtWork table) =>
    [
        ("titel", "Een andere titel"), ("vraag", "Een andere vraag"), ("versie", "1"), ("reden", "Omdat het moet"), ("waarom", "Omdat het moet"), ("tekst", "Een tekst"), ("doel", "Een doel"),
        ("wie", $"{table.Other.Id}"), ("rol", "schuldhulp"), ("tot", "2030-01-01"), ("voor", "2030-01-01"), ("fase", "InProgress"), ("uitkomst", "Solved"), ("contact", $"{table.Other.Id}"), ("casus", about.Reference),
    ];

    // Commands that would be done if the case were worked on.
    private static IEnumerable<(string Path, (string Name, string Value)[] Fields)> Good(CaseAtWork about, TableAtWork table) =>
    [
        ($"/casussen/{about.Reference}/wijzigen", [("titel", "Andere titel"), ("vraag", "Hoe houden wij ons huis?"), ("versie", "1")]),
        ($"/casussen/{about.Reference}/plan/doelen", [("doel", "Rust in huis"), ("wie", "moeder")]),
        ($"/casussen/{about.Reference}/team", [("wie", $"{table.NoteTaker.Id}"), ("rol", "notulist"), ("reden", "Zomaar"), ("tot", "2026-12-31")]),
        ($"/casussen/{about.Reference}/overdragen", [("wie", $"{table.Other.Id}")]),
    ];

    private static string Case(CaseAtWork about) => $"/casussen/{about.Reference}";

    private static string Bare(string body) => Changing().Replace(body, "…");

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Place();

    [GeneratedRegex("""CfDJ8[\w-]+|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|nonce="[^"]*"|data-now="[^"]*"|[0-9a-f]{32}""")]
    private static partial Regex Changing();
}
