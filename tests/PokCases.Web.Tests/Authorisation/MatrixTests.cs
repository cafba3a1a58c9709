using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Tables;
using PokCases.Web.Live;
using PokCases.Web.Persistence;
using PokCases.Web.Tests.Accountability;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Authorisation;

/// <summary>
/// The authorisation matrix: every endpoint and the hub, asked by people of every standing about what is theirs and what
/// is not, held against an oracle that knows nothing of the policy, with a canary in every protected field.
/// </summary>
public abstract class MatrixTests<TStore>(MatrixHost<TStore> host) : IClassFixture<MatrixHost<TStore>>
    where TStore : ITestStore, new()
{
    private const int AtATime = 4;
    private readonly CancellationToken cancellation = TestContext.Current.CancellationToken;

    private static bool IsLong => Environment.GetEnvironmentVariable("POKCASES_LONG") == "1";

    // Fewer are asked for while something is mended.
    private static int Most => int.TryParse(Environment.GetEnvironmentVariable("POKCASES_MATRIX_CASES"), CultureInfo.InvariantCulture, out var most) ? most : IsLong ? 100_000 : 5_000;

    private static int Seed => int.TryParse(Environment.GetEnvironmentVariable("POKCASES_MATRIX_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : 20260;

    [Fact]
    public void Rows_Always_NameEveryEndpointAndNoOther()
    {
        Assert.SkipWhen(host.Missing is not null, host.Missing ?? string.Empty);

        var mapped = host.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Where(e => !KnownAddresses.Text(e.RoutePattern).StartsWith(LiveModule.Path, StringComparison.Ordinal))
            .SelectMany(e => (e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["ANY"]).Select(m => $"{m} {KnownAddresses.Text(e.RoutePattern)}"))
            .Distinct().ToList();
        var named = Rows.All.Keys.Select(k => $"{k.Method} {k.Route}").ToList();

        mapped.Except(named).ShouldBeEmpty("These endpoints have no row: say in Rows who may.");
        named.Except(mapped).ShouldBeEmpty("These rows name no endpoint.");
        typeof(LiveHub).GetMethods(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.DeclaredOnly).Select(m => m.Name)
            .ShouldBe(["OnConnectedAsync", "OnDisconnectedAsync", nameof(LiveHub.Watch)], ignoreOrder: true, "A new method of the hub needs a row.");
    }

    [Fact]
    public async Task Answers_ToEverybodyAboutEverything_AreWhatTheOracleSays()
    {
        Assert.SkipWhen(host.Missing is not null, host.Missing ?? string.Empty);
        var made = await MarkedPartnership.Make(host);
        var people = await MatrixPeople.Make(host, made);
        var planted = await Planting.Plant(host);
        EveryFieldHoldsOne(planted);
        var browsers = await SignIn(people, made);
        var facts = await Facts.Load(host);
        var (oracle, faults) = (new Oracle(facts), new Faults());
        var judge = new Judge(oracle, planted, made, faults);
        var cases = new Sample(new Targets(facts), people, Seed).Take([.. Rows.All.Values.OrderBy(r => r.Route, StringComparer.Ordinal).ThenBy(r => r.Method)], Most);
        var before = await Changes();
        var began = DateTime.Now;

        await Parallel.ForEachAsync(cases.GroupBy(c => c.Who), new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = cancellation }, async (of, _) =>
        {
            foreach (var (row, who, target) in of)
            {
                var (status, location, text) = await Ask(browsers[who.Kind], row, target, isForged: row.Method == "POST" && row.May(oracle, who, target));
                judge.Look(row, who, target, status, location, text);
            }

            await Listen(browsers[of.Key.Kind], of.Key, oracle, faults);
        });
        TestContext.Current.TestOutputHelper?.WriteLine($"Seed {Seed}: {cases.Count} cases, {people.Count} viewers, {planted.Count} canaries, {judge.Shown.Count} columns shown to somebody, {(DateTime.Now - began).TotalSeconds:0} s.");

        string.Join('\n', faults.Lines).ShouldBeEmpty($"Seed {Seed}");
        (await Changes()).Except(before).ShouldBeEmpty("Something changed, by who may not.");
        host.Watch.Found.ShouldBeEmpty("Logs, metrics and spans hold no personal data.");
        host.Watch.Looked.ShouldBeGreaterThan(cases.Count);
        cases.Count.ShouldBeGreaterThanOrEqualTo(Most);
        judge.Shown.Count.ShouldBeGreaterThan(40, "Hardly anything was shown to anybody, so hardly anything was tested.");
    }

    private static void EveryFieldHoldsOne(ILookup<string, Planted> planted)
    {
        using var db = new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").Options);
        Planting.Columns(db.Model).Except(Planting.Without.Keys).Except(planted.SelectMany(p => p).Select(p => p.Column))
            .ShouldBeEmpty("No canary stands in these: let the partnership have some, or say in Planting.Without why none can.");
    }

    private async Task<Dictionary<string, WebClient>> SignIn(List<Who> people, MarkedPartnership made)
    {
        var browsers = new Dictionary<string, WebClient>();
        foreach (var who in people)
        {
            browsers[who.Kind] = who.Person is { } person ? await host.SignIn(person) : host.Browser();
        }

        using var administrator = await host.SignIn(made.People["administrator"]);
        foreach (var (kind, what) in ((string, string)[])[("who was switched off", "uitschakelen"), ("who was signed out", "uitloggen")])
        {
            var put = people.Single(p => p.Kind == kind);
            (await browsers[kind].Ask("/mijn-dag")).ShouldBeOk();
            (await administrator.Post($"/beheer/mensen/{put.Id}/{what}")).ShouldBeOk();
            (await browsers[kind].Ask("/mijn-dag")).ShouldBe(HttpStatusCode.Redirect);
        }

        return browsers;
    }

    private static async Task<(HttpStatusCode Status, string Location, string Text)> Ask(WebClient browser, Row row, Target target, bool isForged)
    {
        if (row.Method == "GET")
        {
            var (status, text) = await browser.Read(new HttpRequestMessage(HttpMethod.Get, target.Address));
            return (status, text, text);
        }

        // As another site would send it: without the mark that our forms carry.
        var sent = isForged
            ? await browser.Send(new HttpRequestMessage(HttpMethod.Post, target.Address) { Content = new FormUrlEncodedContent([]) }, "text/html")
            : await browser.SendForm(target.Address);
        return (sent.Status, sent.Location, sent.Body);
    }

    // Who watches what: a number to who may, and the same error to everybody else; nothing but numbers is said.
    private async Task Listen(WebClient browser, Who who, Oracle oracle, Faults faults)
    {
        if (!who.IsIn)
        {
            try
            {
                await using var never = await HubClient.Connect(browser);
                faults.Add("The hub lets somebody in who is not", who.Kind);
            }
            catch (Exception e) when (e is not Xunit.Sdk.XunitException)
            {
                return;
            }
        }

        await using var hub = await HubClient.Connect(browser);
        var random = new Random(Seed + who.Kind.Length);
        foreach (var stream in oracle.Facts.Streams.Keys.OrderBy(_ => random.Next()).Take(12))
        {
            var may = MayWatch(oracle, who, stream);
            try
            {
                await hub.Watch(stream);
                if (!may)
                {
                    faults.Add("The hub lets somebody watch who may not", $"the {who.Kind}, {stream}");
                }
            }
            catch (HubException error)
            {
                if (may || !error.Message.Contains(LiveErrors.UnknownStream, StringComparison.Ordinal))
                {
                    faults.Add($"The hub refuses with {error.Message}", $"the {who.Kind}, {stream}, {(may ? "may" : "may not")}");
                }
            }
        }

        foreach (var heard in hub.Heard.Where(h => Canary.In(h).Count > 0))
        {
            faults.Add("The hub says something of a case", $"the {who.Kind}: {heard}");
        }
    }

    private static bool MayWatch(Oracle oracle, Who who, Guid stream) =>
        oracle.Facts.Cases.Exists(c => c.Id == stream) ? oracle.SeesCase(who, stream)
        : oracle.Facts.Sessions.Exists(s => s.Id == stream) ? oracle.SeesSession(who, stream)
        : oracle.Facts.Tables.Exists(t => t.Id == stream && t.Kind != TableKind.PartnerMeeting) ? oracle.SeesTable(who, stream)
        : oracle.Facts.Signals.Exists(s => s.Id == stream) ? Oracle.WorksInPartnership(who)
        : oracle.Facts.Imports.Find(i => i.Id == stream) is { } import && Oracle.IsCoordinator(who) && import.ById == who.Id;

    // Every change there was, but that somebody's page opened or closed at a table.
    private async Task<List<string>> Changes()
    {
        await using var db = host.Reading.Plain();
        return await db.Streams.Where(s => !db.Sessions.Any(x => x.Id == s.Id)).Select(s => s.Id + " at " + s.Seq).ToListAsync(cancellation);
    }
}
