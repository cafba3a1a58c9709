using System.Globalization;
using System.Text.RegularExpressions;

namespace PokCases.Web.Tests.Authorisation;

/// <summary>Addresses of a route, filled with what there is, and what each is about. A place that nobody gave values for throws.</summary>
internal sealed partial class Targets(Facts facts)
{
    private readonly Guid nowhere = Guid.CreateVersion7();
    private readonly (Guid Case, Guid Session, Guid Table, Guid Item) busy = Busiest(facts);

    public IEnumerable<Target> Of(string route)
    {
        if (!route.Contains('{'))
        {
            return Asked(route, new Target(route), 0);
        }

        var first = Place().Match(route);
        var rest = route[(first.Index + first.Length)..];
        var begin = route[..first.Index];
        return Outer(begin.TrimEnd('/').Split('/')[^1], rest)
            .SelectMany(o => rest.Contains('{') ? Inner(rest, o.Target) : [o.Target with { Address = o.Target.Address + rest }])
            .SelectMany(t => Asked(route, t with { Address = begin + t.Address }, Seq(t)));
    }

    /// <summary>Whether it is about the session that runs and its open item, or the case that most people have something to do with.</summary>
    public bool IsBusy(Target about) =>
        about.Case != default ? about.Case == busy.Case
        : about.Session != default ? about.Session == busy.Session && (about.Thing == default || !facts.Items.Exists(i => i.Id == about.Thing) || about.Thing == busy.Item)
        : about.Table == busy.Table || facts.Contributions.Exists(c => c.Id == about.Thing && c.ItemId == busy.Item);

    private long Seq(Target about) => facts.Streams.GetValueOrDefault(about.Case != default ? about.Case : about.Session != default ? about.Session : about.Table != default ? about.Table : about.Thing);

    private static IEnumerable<Target> Asked(string route, Target target, long stands) => route.EndsWith("/wijzigingen", StringComparison.Ordinal)
        ? ((long[])[0, stands - 1, stands]).Where(n => n >= 0).Distinct().Select(n => target with { Address = $"{target.Address}?na={n.ToString(CultureInfo.InvariantCulture)}" })
        : [target];

    private IEnumerable<(Target Target, Guid Id)> Outer(string word, string rest) => (word switch
    {
        "casussen" => facts.Cases.Select(c => new Target(c.Reference, Case: c.Id)),
        "sessies" => facts.Sessions.Select(s => new Target($"{s.Id}", Session: s.Id, Table: s.TableId)),
        "tafels" or "profielen" => facts.Tables.Select(t => new Target($"{t.Id}", Table: t.Id)),
        "acties" => facts.Actions.Select(a => new Target($"{a.Id}", Thing: a.Id)),
        "mensen" => facts.Seats.Select(m => m.ProfessionalId).Distinct().Take(3).Select(Thing),
        "organisaties" => facts.Organisations.Take(3).Select(Thing),
        "besluiten" => facts.Outcomes.Where(o => o.Kind == Domain.Sessions.OutcomeKind.Decision).Select(o => Thing(o.Id)),
        "importeren" => facts.Imports.Select(i => Thing(i.Id)),
        "weergaven" => facts.Views.Select(v => Thing(v.Id)),
        "beoordelen" => facts.Emergencies.Select(e => Thing(e.Id)),
        "verzoeken" => facts.Residents.Select(r => Thing(r.Id)),
        "taken" => facts.Tasks.Select(t => Thing(t.Id)),
        "sociale-kaart" => facts.HelpOffers.Select(o => Thing(o.Id)),
        "aanbieders" => facts.Providers.Select(p => Thing(p.Id)),
        "functies" => facts.HelpFunctions.Select(f => Thing(f.Id)),
        "signalen" => facts.Signals.Select(s => Thing(s.Id)),
        "toegang-vragen" => facts.Requests.Select(r => Thing(r.Id)),
        "tussentijds" => facts.Interim.Select(d => Thing(d.Id)),
        "casusregie" => facts.Leads.Select(l => Thing(l.Id)),
        "waarneming" => facts.Stewardships.Select(s => Thing(s.Id)),
        "verwijzingen" => facts.Referrals.Select(r => Thing(r.Id)),
        "lijsten" => [Thing(PokCases.Web.AdviceDesk.SeedAdviceLists.ThemeId("digitaal"))],
        "kwesties" => facts.Matters.Select(m => Thing(m.Id)),
        "verwerkingen" => [new Target("casuswerk")],
        "verklaringen" => facts.Destroyed.Select(d => Thing(d.Id)),
        "controlepunten" => [new Target("1")],
        "spreekuren" or "rij" => facts.DeskHours.Select(h => Thing(h.Id)),
        "wachtlijst" => facts.DeskList.Select(e => Thing(e.Id)),
        "vragenlijsten" => facts.Surveys.Select(s => Thing(s.Id)),
        "vragenlijst" or "wachtkamer" or "spreekuuragenda" => [new Target("geen-geldige-link")],
        "v" => [new Target("geen-geldige-link")],
        "assets" => [new Target("bestaat-niet.js")],
        "uitnodiging" or "nieuw-wachtwoord" or "eerste-beheerder" or "bevestigen" => [new Target("geen-geldige-link")],
        _ => throw new InvalidOperationException($"Nobody gave values for the place after '{word}'."),
    }).Select(t => (t, t.Thing));

    private IEnumerable<Target> Inner(string rest, Target outer)
    {
        var place = Place().Match(rest);
        var before = rest[..place.Index];
        var after = rest[(place.Index + place.Length)..];
        var word = before.TrimEnd('/').Split('/')[^1];
        // The queue of an hour stands behind it, by day.
        var days = facts.DeskDays.Where(d => d.HourId == outer.Thing).Select(d => d.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).ToList();
        var ids = (days.Count > 0 ? days : Things(word, before, outer)).DefaultIfEmpty(nowhere.ToString());
        return ids.Select(id => outer with { Address = $"{outer.Address}{before}{id}{Last(after)}", Thing = Guid.TryParse(id, out var thing) ? thing : outer.Thing });
    }

    private IEnumerable<string> Things(string word, string before, Target of) => (word switch
    {
        "stappen" or "versies" => null,
        "tussentijds" => facts.Interim.Where(d => d.CaseId == of.Case).Select(d => d.Id),
        "acties" => of.Session != default ? facts.Actions.Where(a => a.SessionId == of.Session).Select(a => a.Id) : facts.Actions.Where(a => a.CaseId == of.Case).Select(a => a.Id),
        "bijdragen" => of.Session != default ? facts.Contributions.Where(c => c.SessionId == of.Session).Select(c => c.Id) : facts.Contributions.Where(c => c.CaseId == of.Case).Select(c => c.Id),
        "budget" => facts.BudgetRequests.Where(r => r.CaseId == of.Case).Select(r => r.Id),
        "aanvragen" => facts.BudgetRequests.Where(r => facts.Budgets.Exists(b => b.Id == r.BudgetId && b.TableId == of.Table)).Select(r => r.Id),
        "delen" => facts.Sharing.Where(d => d.CaseId == of.Case).Select(d => d.Id),
        "documenten" => facts.Documents.Where(d => d.CaseId == (of.Case != default ? of.Case : facts.Referrals.Find(r => r.Id == of.Thing)?.CaseId)).Select(d => d.Id)
            .Concat(facts.MatterDocuments.Where(d => d.MatterId == of.Thing).Select(d => d.Id)),
        "escalatie" => facts.Escalations.Where(e => e.CaseId == of.Case).Select(e => e.Id),
        "nazorg" => facts.Aftercare.Where(a => a.CaseId == of.Case).Select(a => a.Id),
        "datums" => facts.Dates.Where(d => d.CaseId == of.Case).Select(d => d.Id),
        "hulp" => facts.Help.Where(h => h.CaseId == of.Case).Select(h => h.Id),
        "personen" => facts.Household.Where(m => m.CaseId == of.Case).Select(m => m.Id),
        "relaties" => facts.Relations.Where(r => r.CaseId == of.Case).Select(r => r.Id),
        "vertegenwoordiging" => facts.Representations.Where(r => facts.Household.Exists(m => m.PersonId == r.PersonId && m.CaseId == of.Case)).Select(r => r.Id),
        "doelen" => facts.Goals.Where(g => g.CaseId == of.Case).Select(g => g.Id),
        "verzoeken" => facts.Requests.Where(r => r.CaseId == of.Case).Select(r => r.Id),
        "verwijzingen" => facts.Residents.Where(r => r.Id == of.Thing).SelectMany(r => r.ReferralIds),
        "afspraak" => facts.Referrals.Where(r => r.Id == of.Thing).SelectMany(r => r.Appointments).Select(a => a.Id),
        "bezwaren" => facts.Objections.Where(o => o.MatterId == of.Thing).Select(o => o.Id),
        "rechten" => facts.Rights.Where(r => r.MatterId == of.Thing).Select(r => r.ChainId).Distinct(),
        "adviezen" => facts.Advices.Where(a => a.MatterId == of.Thing).Select(a => a.Id),
        "team" => facts.Team.Where(m => m.CaseId == of.Case).Select(m => m.Id),
        "toestemming" => facts.Consents.Where(c => c.CaseId == of.Case).Select(c => c.Id),
        "punten" or "voorstellen" or "doorgeschoven" => facts.Items.Where(i => i.SessionId == of.Session).Select(i => i.Id),
        "gasten" => before.StartsWith("/plannen", StringComparison.Ordinal) ? facts.Invitations.Where(i => i.SessionId == of.Session).Select(i => i.Id) : facts.Guests.Select(g => g.Id),
        "uitkomsten" => facts.Outcomes.Where(o => o.SessionId == of.Session).Select(o => o.Id),
        // A profile stands right behind its table.
        "" => facts.Profiles.Where(p => p.TableId == of.Table && p.ReplacedAt is null).Select(p => p.ProfileId),
        "vasthouden" => facts.Holds.Where(h => h.CaseId == of.Case).Select(h => h.Id),
        "grondslagen" => facts.Grounds.Where(g => g.TableId == of.Table && g.ReplacedAt is null).Select(g => g.GroundId),
        "leden" => facts.Seats.Where(m => m.TableId == of.Table).Select(m => m.ProfessionalId),
        "organisaties" => facts.Organisations.Take(2),
        "sjablonen" => facts.Templates.Where(t => t.TableId == of.Table).Select(t => t.Id),
        _ => throw new InvalidOperationException($"Nobody gave values for the place after '{word}' in {before}."),
    })?.Select(id => $"{id}") ?? ["1"];

    // A step up or down, and a guest of an item, behind the item itself.
    private string Last(string after) => after.Contains("{step", StringComparison.Ordinal) ? "/op" : Place().Replace(after, facts.Guests.Count > 0 ? $"{facts.Guests[0].Id}" : $"{nowhere}");

    private static (Guid Case, Guid Session, Guid Table, Guid Item) Busiest(Facts facts)
    {
        var item = facts.Items.Where(i => i.State == Domain.Sessions.ItemState.Running && i.CaseId is not null).MaxBy(i => facts.Admissions.Count(a => a.ItemId == i.Id))!;
        return (facts.Team.GroupBy(m => m.CaseId).MaxBy(g => g.Count())!.Key, item.SessionId, facts.Sessions.Single(s => s.Id == item.SessionId).TableId, item.Id);
    }

    private static Target Thing(Guid id) => new($"{id}", Thing: id);

    // A place may hold a pattern with braces of its own.
    [GeneratedRegex(@"\{[^{}]*(?:\([^)]*\)\)?)?[^{}]*\}")]
    private static partial Regex Place();
}
