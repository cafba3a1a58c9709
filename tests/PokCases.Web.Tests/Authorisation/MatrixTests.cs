using System.Diagnostics;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Web.Deadlines;
using PokCases.Web.Live;
using PokCases.Web.Mail;
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
    private const int PagesOfAKind = 2;
    private readonly CancellationToken cancellation = TestContext.Current.CancellationToken;

    private static bool IsLong => Environment.GetEnvironmentVariable("POKCASES_LONG") == "1";

    // To ask the very same again; fewer are asked for while something is mended.
    private static int Most => int.TryParse(Environment.GetEnvironmentVariable("POKCASES_MATRIX_CASES"), CultureInfo.InvariantCulture, out var most) ? most : IsLong ? 100_000 : 5_000;

    private static int Seed => int.TryParse(Environment.GetEnvironmentVariable("POKCASES_MATRIX_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : 20260;

    private static string Again => $"With POKCASES_MATRIX_SEED={Seed} the same cases are asked again, POKCASES_MATRIX_CASES={Most} of them.";

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
        await CountReferences(made);
        var planted = await Planting.Plant(host);
        EveryFieldHoldsOne(planted);
        var browsers = await SignIn(people, made);
        var facts = await Facts.Load(host);
        var (oracle, faults) = (new Oracle(facts), new Faults());
        var judge = new Judge(oracle, planted, made, faults);
        var rows = Rows.All.Values.OrderBy(r => r.Route, StringComparer.Ordinal).ThenBy(r => r.Method).ToList();
        var sample = new Sample(new Targets(facts), people, Seed);
        var forms = await FormBook.Collect(browsers, sample.Pages(oracle, rows, PagesOfAKind), DateOnly.FromDateTime(facts.Now.UtcDateTime).AddDays(1));
        var blind = rows.Where(r => r.Method == "POST" && !new Targets(facts).Of(r.Route).Any(t => forms.Has(t.Address))).Select(r => r.Route).ToList();
        TestContext.Current.TestOutputHelper?.WriteLine("Sent with nothing in it, since no form was found: " + string.Join(' ', blind));
        var cases = sample.Take(rows, Most);
        var before = await Changes();
        var clock = Stopwatch.StartNew();

        await Parallel.ForEachAsync(cases.GroupBy(c => c.Who), new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = cancellation }, async (of, _) =>
        {
            foreach (var (row, who, target) in of)
            {
                await Try(row, who, target, browsers[who.Kind], forms, judge, oracle);
            }

            await Frames.Ask(browsers[of.Key.Kind], of.Key, oracle, Seed, faults);
        });
        TestContext.Current.TestOutputHelper?.WriteLine($"Seed {Seed}: {cases.Count} cases of {sample.Possible}, {people.Count} viewers, {planted.Count} canaries, {judge.Shown.Count} columns shown to somebody, {clock.Elapsed.TotalSeconds:0} s.");

        foreach (var change in (await Changes()).Except(before))
        {
            faults.Add("Something changed, by who may not", change);
        }

        var (heard, ended) = await LookWhileAccessEnds(browsers, people, made, oracle, faults);
        var deeds = new Deeds(browsers, faults);
        await deeds.Do(forms);
        await LetTermsPass();
        TestContext.Current.TestOutputHelper?.WriteLine($"{heard} heard of a stream and {ended} no longer, {deeds.Accepted.Count} kinds of form accepted, {deeds.Refused} refused, {host.Mails.Count} mails, {host.Watch.Looked} log lines, figures and spans, {clock.Elapsed.TotalSeconds:0} s.");

        foreach (var failure in host.Watch.Failures.Where(f => !f.Contains("anti-forgery", StringComparison.Ordinal)).Take(5))
        {
            TestContext.Current.TestOutputHelper?.WriteLine(failure);
        }

        foreach (var mail in host.Mails.Where(m => Canary.In(m.Raw).Count + Canary.In(m.Text).Count > 0))
        {
            faults.Add("A mail says something of a case", mail.Raw);
        }

        foreach (var said in host.Watch.Found)
        {
            faults.Add($"A {said[..said.IndexOf(':', StringComparison.Ordinal)]} says something of a case", said);
        }

        string.Join('\n', faults.Lines).ShouldBeEmpty(Again);
        host.Watch.Looked.ShouldBeGreaterThan(cases.Count);
        heard.ShouldBeGreaterThan(100, "Hardly anybody heard anything.");
        ended.ShouldBeGreaterThan(5, "Hardly anybody's access ended.");
        deeds.Accepted.Count.ShouldBeGreaterThan(50, "Hardly anything was done, so hardly any log line or mail was looked at.");
        host.Mails.Count.ShouldBeGreaterThan(10, "Hardly any mail was sent.");
        cases.Count.ShouldBeGreaterThanOrEqualTo(Most);
        judge.Shown.Count.ShouldBeGreaterThan(40, "Hardly anything was shown to anybody, so hardly anything was tested.");
    }

    // The cases were not brought through the form, so nobody counted their numbers: who brings one now would get a number that is taken.
    private static Task CountReferences(MarkedPartnership made) => made.Table.Partnership.Do(async w =>
    {
        var taken = (await w.Db.Cases.Select(c => c.Reference).ToListAsync()).Select(r => r.Split('-'))
            .GroupBy(r => (Prefix: r[0], Year: int.Parse(r[1], CultureInfo.InvariantCulture)), r => int.Parse(r[2], CultureInfo.InvariantCulture));
        foreach (var numbers in taken)
        {
            var counter = await w.Db.ReferenceCounters.SingleOrDefaultAsync(c => c.Prefix == numbers.Key.Prefix && c.Year == numbers.Key.Year);
            if (counter is null)
            {
                w.Db.ReferenceCounters.Add(counter = new() { Prefix = numbers.Key.Prefix, Year = numbers.Key.Year });
            }

            counter.Last = Math.Max(counter.Last, numbers.Max());
        }
    });

    // A page's connection stays open while access of every kind ends.
    private async Task<(int Heard, int Ended)> LookWhileAccessEnds(Dictionary<string, WebClient> browsers, List<Who> people, MarkedPartnership made, Oracle before, Faults faults)
    {
        await using var frames = await Frames.Open(browsers, people, before);
        await Endings.End(browsers, made, people, before.Facts);
        var put = people.FindIndex(p => p.Kind == "doctor on the team");
        people[put] = people[put] with { IsIn = false };

        return await frames.Look(host, new Oracle(await Facts.Load(host)), people, faults);
    }

    // What falls due in the weeks after is done, and what is to be mailed is sent.
    private async Task LetTermsPass()
    {
        var worker = host.Services.GetRequiredService<DueWorker>();
        foreach (var days in (int[])[1, 2, 4, 7, 14, 28])
        {
            host.Time.Advance(TimeSpan.FromDays(days));
            while (await worker.Run(cancellation) > 0)
            {
                // Until nothing is due.
            }
        }

        for (var i = 0; i < 100; i++)
        {
            await using var db = host.Reading.Plain();
            if (!await db.Set<QueuedMail>().AnyAsync(cancellation))
            {
                return;
            }

            host.Time.Advance(TimeSpan.FromMinutes(1));
            await Task.Delay(100, cancellation);
        }
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

    private static async Task Try(Row row, Who who, Target target, WebClient browser, FormBook forms, Judge judge, Oracle oracle)
    {
        if (row.Method == "GET")
        {
            var (status, text) = await browser.Read(new HttpRequestMessage(HttpMethod.Get, target.Address));
            judge.Look(row, who, target, status, text, text, [], null);
            return;
        }

        var fields = forms.FieldsFor(target.Address);
        if (row.May(oracle, who, target))
        {
            // As another site would send it: without the mark that our forms carry.
            var forged = await browser.Send(new HttpRequestMessage(HttpMethod.Post, target.Address) { Content = new FormUrlEncodedContent(fields.Append(("commandId", $"{Guid.CreateVersion7()}")).Select(f => KeyValuePair.Create(f.Item1, f.Item2))) }, "text/html");
            judge.Look(row, who, target, forged.Status, forged.Location, forged.Body, fields.Select(f => f.Value), null);
            return;
        }

        var sent = await browser.SendForm(target.Address, fields);
        var elsewhere = sent.Status is HttpStatusCode.BadRequest or HttpStatusCode.Forbidden && who.IsIn && !judge.KnowsOf(row, who, target) ? (await browser.SendForm(FormBook.Elsewhere(target.Address), fields)).Status : (HttpStatusCode?)null;
        judge.Look(row, who, target, sent.Status, sent.Location, sent.Body, fields.Select(f => f.Value), elsewhere);
    }

    // Every command of a person and every number of a stream; but that somebody's page opened or closed at a table.
    private async Task<List<string>> Changes()
    {
        await using var db = host.Reading.Plain();
        List<string> done = await db.Commands.Where(c => c.ActorId != Guid.Empty && c.Name != "PersonConnected" && c.Name != "PersonDisconnected").Select(c => c.Name + " " + c.Id + " by " + c.ActorId).ToListAsync(cancellation);
        return [.. done, .. await db.Streams.Where(s => !db.Sessions.Any(x => x.Id == s.Id)).Select(s => s.Id + " at " + s.Seq).ToListAsync(cancellation)];
    }
}
