using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Sessions;
using PokCases.Web.Persistence;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

/// <summary>Every address that answers GET, as the program maps them, filled with what the database holds.</summary>
internal sealed class KnownAddresses
{
    private readonly TestHost host;
    // By the word before the place; values of an inner place may depend on the outer one.
    private readonly Dictionary<string, Func<string?, IEnumerable<object>>> values = [];
    private readonly Dictionary<string, long> positions = [];

    private KnownAddresses(TestHost host) => this.host = host;

    /// <summary>Addresses to ask, each with the route it belongs to; a route with a place that nobody gave values for throws.</summary>
    public static async Task<IReadOnlyList<(string Route, string Address)>> Of(TestHost host)
    {
        var known = new KnownAddresses(host);
        await known.Load();
        return [.. Routes(host).SelectMany(route => known.Fill(route).Distinct().Select(address => (Route: Text(route), address)))];
    }

    public static string Text(RoutePattern route) => "/" + route.RawText!.Trim('/');

    private static IEnumerable<RoutePattern> Routes(TestHost host) => host.Services.GetServices<EndpointDataSource>()
        .SelectMany(s => s.Endpoints)
        .OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true)
        // The hub's own address: a WebSocket, which carries numbers and nothing else.
        .Where(e => !Text(e.RoutePattern).StartsWith("/live", StringComparison.Ordinal))
        .Select(e => e.RoutePattern)
        .DistinctBy(Text);

    private async Task Load()
    {
        // The tests look at everything; what is tested is what the program shows.
        await using var db = host.Storage.OpenReading();
        db.Scope = new Everything();
        var items = await db.AgendaItems.Where(i => i.Kind == ItemKind.Case).Select(i => new { i.Id, i.SessionId }).ToListAsync();
        var contributions = await db.Contributions.Select(c => new { c.Id, c.SessionId }).ToListAsync();
        var templates = await db.AgendaTemplates.Select(t => new { t.Id, t.TableId }).ToListAsync();
        var cases = await db.Cases.Select(c => new { c.Id, c.Reference }).ToListAsync();
        var streams = await db.Streams.ToDictionaryAsync(s => s.Id, s => s.Seq);
        var people = await db.Cases.Select(c => c.CaseLeadId).Distinct().Select(id => (object)id).ToListAsync();
        var organisations = await db.Organisations.Select(o => (object)o.Id).Take(2).ToListAsync();
        var tables = await db.Tables.Select(t => (object)t.Id).ToListAsync();
        var sessions = await db.Sessions.Select(s => (object)s.Id).ToListAsync();
        var actions = await db.Actions.Select(a => new { a.Id, a.CaseId }).ToListAsync();
        var goals = await db.Goals.Select(g => new { g.Id, g.CaseId }).ToListAsync();
        var referenceOf = cases.ToDictionary(c => c.Id, c => c.Reference);
        var decisions = await db.Outcomes.Where(o => o.Kind == OutcomeKind.Decision).Select(o => (object)o.Id).ToListAsync();

        values["tafels"] = _ => tables;
        values["sessies"] = _ => sessions;
        values["casussen"] = _ => cases.Select(c => c.Reference);
        // By themselves, or in the plan of their case.
        values["acties"] = about => actions.Where(a => about is null || (a.CaseId is { } caseId && referenceOf[caseId] == about)).Select(a => (object)a.Id);
        values["doelen"] = about => goals.Where(g => referenceOf[g.CaseId] == about).Select(g => (object)g.Id);
        values["besluiten"] = _ => decisions;
        values["mensen"] = _ => people;
        values["organisaties"] = _ => organisations;
        values["punten"] = session => items.Where(i => i.SessionId.ToString() == session).Select(i => (object)i.Id);
        values["bijdragen"] = session => contributions.Where(c => c.SessionId.ToString() == session).Select(c => (object)c.Id);
        values["sjablonen"] = table => templates.Where(t => t.TableId.ToString() == table).Select(t => (object)t.Id);
        foreach (var link in (string[])["uitnodiging", "nieuw-wachtwoord", "eerste-beheerder", "bevestigen"])
        {
            values[link] = _ => ["geen-geldige-link"];
        }

        values["assets"] = _ => ["bestaat-niet.js"];
        foreach (var about in cases)
        {
            positions[about.Reference] = streams.GetValueOrDefault(about.Id);
        }

        foreach (var session in sessions)
        {
            positions[$"{session}"] = streams.GetValueOrDefault((Guid)session);
        }
    }

    private IEnumerable<string> Fill(RoutePattern route)
    {
        var filled = new List<(string Address, string? Last)> { (string.Empty, null) };
        var word = string.Empty;
        foreach (var segment in route.PathSegments)
        {
            if (segment.Parts is [RoutePatternParameterPart place])
            {
                var of = values.GetValueOrDefault(word)
                    ?? throw new InvalidOperationException($"Nobody gave values for {{{place.Name}}} in {Text(route)}: name them in {nameof(KnownAddresses)}, after the word '{word}'.");
                filled = [.. filled.SelectMany(f => of(f.Last).Select(v => ($"{f.Address}/{v}", (string?)$"{v}")))];
            }
            else
            {
                word = string.Concat(segment.Parts.Cast<RoutePatternLiteralPart>().Select(p => p.Content));
                filled = [.. filled.Select(f => ($"{f.Address}/{word}", f.Last))];
            }
        }

        return filled.SelectMany(f => Asked(Text(route), f.Address.Length == 0 ? "/" : f.Address, f.Last));
    }

    // What a page may be asked beside its address.
    private IEnumerable<string> Asked(string route, string address, string? last)
    {
        if (route.EndsWith("/wijzigingen", StringComparison.Ordinal))
        {
            var stands = positions[last!];
            return ((long[])[0, stands / 2, stands - 3, stands - 2, stands - 1, stands]).Where(n => n >= 0).Distinct().Select(n => $"{address}?na={n}");
        }

        return route switch
        {
            "/casussen" => [address, $"{address}?pagina=2&alle=2"],
            "/sessies/{id:guid}/voorstellen" => [address, $"{address}?casus={Guid.CreateVersion7()}"],
            "/sessies/{id:guid}/plannen" => [address, $"{address}?bij=toevoegen"],
            _ => [address],
        };
    }

    private sealed class Everything : IPersonalScope
    {
        public void NotePersonalRead()
        {
        }
    }
}
