using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Retention;
using PokCases.Domain.Rights;
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
    private List<Guid> views = [];

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
        var contributions = await db.Contributions.Select(c => new { c.Id, c.SessionId, c.CaseId }).ToListAsync();
        var templates = await db.AgendaTemplates.Select(t => new { t.Id, t.TableId }).ToListAsync();
        var cases = await db.Cases.Select(c => new { c.Id, c.Reference }).ToListAsync();
        var streams = await db.Streams.ToDictionaryAsync(s => s.Id, s => s.Seq);
        var people = await db.Cases.Select(c => c.CaseLeadId).Distinct().Select(id => (object)id).ToListAsync();
        var organisations = await db.Organisations.Select(o => (object)o.Id).Take(2).ToListAsync();
        var tables = await db.Tables.Select(t => (object)t.Id).ToListAsync();
        var sessions = await db.Sessions.Select(s => (object)s.Id).ToListAsync();
        var members = await db.HouseholdMembers.Select(m => new { m.Id, m.CaseId, m.PersonId }).ToListAsync();
        var representations = await db.Representations.Select(r => new { r.Id, r.PersonId }).ToListAsync();
        var help = await db.Help.Select(h => new { h.Id, h.CaseId }).ToListAsync();
        var dates = await db.HardDates.Select(d => new { d.Id, d.CaseId }).ToListAsync();
        var actions = await db.Actions.Select(a => new { a.Id, a.CaseId }).ToListAsync();
        var goals = await db.Goals.Select(g => new { g.Id, g.CaseId }).ToListAsync();
        var referenceOf = cases.ToDictionary(c => c.Id, c => c.Reference);
        var decisions = await db.Outcomes.Where(o => o.Kind == OutcomeKind.Decision).Select(o => (object)o.Id).ToListAsync();

        var documents = await db.Documents.Join(db.Cases, d => d.CaseId, c => c.Id, (d, c) => new { d.Id, c.Reference }).ToListAsync();
        var imports = await db.CaseImports.Select(i => (object)i.Id).ToListAsync();
        var ofMatters = await db.MatterDocuments.Select(d => new { d.Id, d.MatterId }).ToListAsync();
        values["importeren"] = _ => imports;
        views = await db.SavedViews.Select(v => v.Id).ToListAsync();
        foreach (var other in tables.Concat(imports))
        {
            positions[$"{other}"] = streams.GetValueOrDefault((Guid)other);
        }

        var requests = await db.BudgetRequests.Join(db.Budgets, r => r.BudgetId, b => b.Id, (r, b) => new { r.Id, b.TableId }).ToListAsync();
        var interim = await db.InterimDecisions.Select(d => (object)d.Id).ToListAsync();

        values["controlepunten"] = _ => [1];
        values["stappen"] = _ => [1];
        values["versies"] = _ => [1];
        values["aanvragen"] = table => requests.Where(r => r.TableId.ToString() == table).Select(r => (object)r.Id);
        values["tussentijds"] = _ => interim;
        var signals = await db.Signals.Select(s => (object)s.Id).ToListAsync();

        var places = await db.CaseTeam.Select(m => new { m.Id, m.CaseId }).ToListAsync();
        values["team"] = reference => places.Where(m => referenceOf[m.CaseId] == reference).Select(m => (object)m.Id);
        var asked = await db.AccessRequests.Where(r => r.CaseId != null).Select(r => new { r.Id, CaseId = r.CaseId!.Value }).ToListAsync();
        var residents = await db.Set<ResidentRequest>().Select(r => (object)r.Id).ToListAsync();
        var work = await db.Set<RequestTask>().Select(t => (object)t.Id).ToListAsync();
        // Of a case's team, or of residents.
        values["verzoeken"] = reference => reference is null ? residents : asked.Where(r => referenceOf[r.CaseId] == reference).Select(r => (object)r.Id);
        values["taken"] = _ => work;
        var leads = await db.CaseLeadTransfers.Select(t => (object)t.Id).ToListAsync();
        values["casusregie"] = _ => leads;
        var emergencies = await db.EmergencyAccesses.Select(e => (object)e.Id).ToListAsync();
        values["beoordelen"] = _ => emergencies;
        var referrals = await db.Referrals.Select(r => new { r.Id, r.CaseId }).ToListAsync();
        values["verwijzingen"] = _ => referrals.Select(r => (object)r.Id);
        // Of a case, or behind a referral of it; behind a link that is none, anything.
        values["documenten"] = of => of == "geen-geldige-link" ? [Guid.CreateVersion7()]
            : documents.Where(d => d.Reference == of || referrals.Exists(r => $"{r.Id}" == of && r.CaseId is { } about && referenceOf[about] == d.Reference)).Select(d => (object)d.Id)
                .Concat(ofMatters.Where(d => $"{d.MatterId}" == of).Select(d => (object)d.Id));
        values["signalen"] = _ => signals;
        var matters = await db.AdviceMatters.Select(m => (object)m.Id).ToListAsync();
        var objections = await db.Objections.Include(o => o.Events).ToListAsync();
        var rights = await db.ClaimedRights.Select(r => new { r.ChainId, r.MatterId }).Distinct().ToListAsync();
        var advices = await db.AdviceRecords.Select(a => new { a.Id, a.MatterId }).ToListAsync();
        values["kwesties"] = _ => matters;
        values["bezwaren"] = matter => objections.Where(o => $"{o.MatterId}" == matter).Select(o => (object)o.Id);
        values["gebeurtenis"] = objection => objections.Where(o => $"{o.Id}" == objection).SelectMany(o => o.Course).Select(e => (object)e.Id);
        values["rechten"] = matter => rights.Where(r => $"{r.MatterId}" == matter).Select(r => (object)r.ChainId);
        values["adviezen"] = matter => advices.Where(a => $"{a.MatterId}" == matter).Select(a => (object)a.Id);
        var offers = await db.HelpOffers.Select(o => (object)o.Id).ToListAsync();
        var functions = await db.HelpFunctions.Select(f => (object)f.Id).ToListAsync();
        values["sociale-kaart"] = _ => offers;
        values["functies"] = _ => functions;
        var hours = await db.ConsultingHours.Select(h => (object)h.Id).ToListAsync();
        var days = await db.ConsultingDays.Select(d => new { d.Id, d.HourId, d.Day }).ToListAsync();
        values["spreekuren"] = _ => hours;
        // The hours, and behind each its days.
        values["rij"] = hour => hour is null ? hours : days.Where(d => d.HourId.ToString() == hour).Select(d => (object)$"{d.Day:yyyy-MM-dd}");
        foreach (var day in days)
        {
            positions[$"{day.Day:yyyy-MM-dd}"] = streams.GetValueOrDefault(day.Id);
        }

        var providers = await db.Providers.Select(p => (object)p.Id).ToListAsync();
        values["aanbieders"] = _ => providers;
        values["verwerkingen"] = _ => ["casuswerk"];
        var profiles = await db.Set<RetentionProfile>().Where(p => p.ReplacedAt == null).Select(p => new { p.ProfileId, p.TableId }).ToListAsync();
        var destroyed = await db.Set<DestructionRecord>().Select(d => (object)d.Id).ToListAsync();
        // The tables, and of each its profiles.
        values["profielen"] = table => table is null ? tables : profiles.Where(p => p.TableId.ToString() == table).Select(p => (object)p.ProfileId);
        values["verklaringen"] = _ => destroyed;
        values["tafels"] = _ => tables;
        values["sessies"] = _ => sessions;
        var shared = await db.SharingDecisions.Join(db.Cases, d => d.CaseId, c => c.Id, (d, c) => new { d.Id, c.Reference, d.CaseId }).ToListAsync();
        var consents = await db.Consents.Join(db.Cases, d => d.CaseId, c => c.Id, (d, c) => new { d.Id, c.Reference }).ToListAsync();
        var grounds = await db.LegalGrounds.Where(g => g.ReplacedAt == null).Select(g => new { g.GroundId, g.TableId }).ToListAsync();
        values["delen"] = reference => shared.Where(d => d.Reference == reference).Select(d => (object)d.Id);
        values["toestemming"] = reference => consents.Where(c => c.Reference == reference).Select(c => (object)c.Id);
        values["grondslagen"] = table => grounds.Where(g => g.TableId.ToString() == table).Select(g => (object)g.GroundId);
        foreach (var decision in shared)
        {
            positions[$"{decision.Id}"] = streams.GetValueOrDefault(decision.CaseId);
        }

        values["casussen"] = _ => cases.Select(c => c.Reference);
        // By themselves, or in the plan of their case.
        values["acties"] = about => actions.Where(a => about is null || (a.CaseId is { } caseId && referenceOf[caseId] == about)).Select(a => (object)a.Id);
        values["doelen"] = about => goals.Where(g => referenceOf[g.CaseId] == about).Select(g => (object)g.Id);
        values["besluiten"] = _ => decisions;
        values["mensen"] = _ => people;
        values["organisaties"] = _ => organisations;
        values["punten"] = session => items.Where(i => i.SessionId.ToString() == session).Select(i => (object)i.Id);
        // In their session, or of their case.
        values["bijdragen"] = about => contributions.Where(c => c.SessionId.ToString() == about || (c.CaseId is { } caseId && referenceOf[caseId] == about)).Select(c => (object)c.Id);
        values["sjablonen"] = table => templates.Where(t => t.TableId.ToString() == table).Select(t => (object)t.Id);
        values["personen"] = reference => members.Where(m => referenceOf[m.CaseId] == reference).Select(m => (object)m.Id);
        values["vertegenwoordiging"] = reference => representations.Where(r => members.Exists(m => m.PersonId == r.PersonId && referenceOf[m.CaseId] == reference)).Select(r => (object)r.Id);
        values["hulp"] = reference => help.Where(h => referenceOf[h.CaseId] == reference).Select(h => (object)h.Id);
        values["datums"] = reference => dates.Where(d => referenceOf[d.CaseId] == reference).Select(d => (object)d.Id);
        foreach (var link in (string[])["uitnodiging", "nieuw-wachtwoord", "eerste-beheerder", "bevestigen", "v"])
        {
            values[link] = _ => ["geen-geldige-link"];
        }

        var surveys = await db.Surveys.Select(s => (object)s.Id).ToListAsync();
        values["vragenlijsten"] = _ => surveys;
        values["vragenlijst"] = _ => [MarkedSurvey.Secret];
        values["wachtkamer"] = values["spreekuuragenda"] = _ => [MarkedDesk.Secret];
        values["assets"] = _ => ["bestaat-niet.js"];
        foreach (var about in cases)
        {
            positions[about.Reference] = streams.GetValueOrDefault(about.Id);
        }

        foreach (var of in sessions.Concat(signals))
        {
            positions[$"{of}"] = streams.GetValueOrDefault((Guid)of);
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
            "/casussen" => [address, $"{address}?pagina=2&alle=2", .. views.Select(v => $"{address}?weergave={v}")],
            "/casussen/{reference}/tijdlijn" => [address, $"{address}?soort=acties", $"{address}?pagina=2"],
            "/casussen/{reference}/afsluiten" => [address, $"{address}?uitkomst=Solved"],
            "/signalen" => [address, $"{address}?fase=Raised&pagina=2"],
            "/sociale-kaart" => [address, $"{address}?zoek=schulden&thema=geldzorgen&wijk=Noord&leefgebied=Money&pagina=2", $"{address}?nakijken=mijn", $"{address}?nakijken=zonder", $"{address}?weg=ja"],
            "/logboek" => [address, $"{address}?uitkomst=refused"],
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
