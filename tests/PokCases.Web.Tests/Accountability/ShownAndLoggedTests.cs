using System.Diagnostics;
using System.Net;
using PokCases.Web.Accountability;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Accountability;

/// <summary>
/// What an answer shows and what the log says was shown are the same cases: for every address that answers GET, asked by
/// people of every standing. Addresses come from the program itself, so a new one is tested or fails for want of values.
/// </summary>
public abstract class ShownAndLoggedTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    // Nobody here gets an answer with content from these: a step of signing in, a link that does not work, a page that says no.
    private static readonly string[] NeverAnswered =
    [
        "/", "/inloggen/code", "/inloggen/herstelcode", "/inloggen/tweede-stap", "/geen-toegang", "/assets/{name}", "/look/theme.css",
        "/uitnodiging/{secret}", "/nieuw-wachtwoord/{secret}", "/eerste-beheerder/{secret}", "/account/e-mail/bevestigen/{secret}",
    ];

    // Seen to fail: with ShowCase left out of MinutesReader and of ActionEndpoints, and with a GET of /zomaar/{id:guid}.
    [Fact]
    public async Task Answers_ToEverybodyAtEveryAddress_ShowTheCasesTheirEntriesName()
    {
        var marked = await MarkedPartnership.Make(Host);
        var addresses = await KnownAddresses.Of(Host);
        var seen = new Seen();

        foreach (var (standing, person) in marked.People)
        {
            using var browser = await Host.SignIn(person);
            await AskAll(browser, standing, marked, addresses, seen);
        }

        using var nobody = Host.Browser();
        await AskAll(nobody, "nobody", marked, addresses, seen);

        seen.Faults.Select(f => $"{f.Key}: {f.Value}").Order(StringComparer.Ordinal).ShouldBeEmpty();
        MarkedPartnership.Kinds.Except(seen.Kinds).ShouldBeEmpty("Nobody was shown any text of these kinds, so nothing was compared for them.");
        addresses.Select(a => a.Route).Distinct().Except(seen.Answered).Except(NeverAnswered)
            .ShouldBeEmpty("Nobody got an answer from these: the values in KnownAddresses lead nowhere.");
    }

    private async Task AskAll(WebClient browser, string standing, MarkedPartnership marked, IReadOnlyList<(string Route, string Address)> addresses, Seen seen)
    {
        var before = await LastEntry();
        var answers = new List<(string Route, string Address, string Trace, HttpStatusCode Status, string Text)>();
        foreach (var (route, address) in addresses)
        {
            var trace = ActivityTraceId.CreateRandom().ToHexString();
            var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.TryAddWithoutValidation("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom().ToHexString()}-01");
            var (status, text) = await browser.Read(request);
            answers.Add((route, address, trace, status, WithoutOwnAddress(text, address)));
        }

        var entries = (await LogAfter(before)).ToLookup(e => e.Trace);
        foreach (var (route, address, trace, status, text) in answers)
        {
            var shown = marked.Cases.Where(c => c.StandsIn(text)).ToList();
            foreach (var fault in Faults(shown, entries[trace].ToList(), browser.Person, status, marked))
            {
                seen.Faults.TryAdd($"{route} answers {(int)status} and {fault}", $"asked by the {standing} at {address}");
            }

            if (status == HttpStatusCode.OK)
            {
                seen.Answered.Add(route);
                seen.Kinds.UnionWith(MarkedPartnership.Kinds.Where(k => shown.Any(c => text.Contains(c.Text(k), StringComparison.Ordinal))));
            }
        }
    }

    // Where somebody stands, to come back to after signing in or choosing a language: their own words, not ours.
    private static string WithoutOwnAddress(string text, string address)
    {
        var path = address.Split('?')[0];
        return path == "/" ? text : text.Replace(Uri.EscapeDataString(path), string.Empty, StringComparison.Ordinal).Replace(path, string.Empty, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Faults(List<MarkedCase> shown, List<LogRecord> entries, Person? person, HttpStatusCode status, MarkedPartnership marked)
    {
        var read = entries.Where(e => e is { Kind: "read", Outcome: "ok" }).ToList();
        if (read.Count > 1)
        {
            yield return $"{read.Count} entries for one reading";
        }

        var named = read.SelectMany(e => e.Cases).ToHashSet();
        foreach (var about in shown.Where(c => !named.Contains(c.Id)))
        {
            yield return $"shows {about.Word}, and no entry names it";
        }

        if (shown.Count > 0 && read.Exists(e => e.Person != person?.Id || e.Purpose.Length == 0 || e.Ground.Length == 0 || e.From.Length == 0))
        {
            yield return "the entry does not say who, what for, on what ground and from where";
        }

        if (shown.Count > 0 && status != HttpStatusCode.OK)
        {
            yield return "refuses, and shows something of a case";
        }

        foreach (var about in marked.Cases.Where(c => named.Contains(c.Id) && !shown.Contains(c)))
        {
            yield return $"the entry names {about.Word}, which is not shown";
        }
    }

    private sealed class Seen
    {
        // Each once, with the first example.
        public Dictionary<string, string> Faults { get; } = [];

        public HashSet<string> Answered { get; } = [];

        public HashSet<string> Kinds { get; } = [];
    }
}
