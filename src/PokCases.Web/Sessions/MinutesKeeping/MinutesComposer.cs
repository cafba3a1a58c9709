using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sessions.MinutesKeeping;

/// <summary>Makes minutes of what a session's items hold. Kept when the session closes, and again when a reopened one does.</summary>
internal static class MinutesComposer
{
    /// <summary>Drafts the minutes of a closed session, or drafts them again; called inside the command that closes it.</summary>
    /// <param name="w">The command at work.</param>
    /// <param name="session">The session, closed.</param>
    /// <param name="at">The moment they were drafted, when that was earlier than now (the demo's past).</param>
    /// <returns>The minutes, not adopted.</returns>
    public static async Task<Minutes> Draft(Writing w, Session session, DateTimeOffset? at = null)
    {
        // What this command did so far must be found by the queries below.
        await w.Db.SaveChangesAsync();
        var minutes = await w.Db.Minutes.SingleOrDefaultAsync(m => m.SessionId == session.Id);
        if (minutes is null)
        {
            minutes = new Minutes(session.Id, at ?? w.Now);
            w.Db.Minutes.Add(minutes);
        }
        else
        {
            minutes.Redraft(at ?? w.Now);
        }

        // Also what was not reached, by its title of now.
        var shown = session.Items.Where(i => i.StartedAt is not null || i.State == ItemState.Deferred).ToList();
        var kept = await w.Db.ItemMinutes.Where(m => m.SessionId == session.Id).ToDictionaryAsync(m => m.ItemId);
        foreach (var (itemId, document) in await Compose(w.Db, session, shown))
        {
            if (kept.TryGetValue(itemId, out var before))
            {
                before.Replace(document.ToJson());
            }
            else
            {
                w.Db.ItemMinutes.Add(new ItemMinutes(itemId, session.Id, session.Item(itemId).CaseId, document.ToJson()));
            }
        }

        w.Advance(session.Id, SessionElements.Minutes);
        return minutes;
    }

    /// <summary>Composes the parts of these items from what they hold now. Loads only what is about them.</summary>
    public static async Task<Dictionary<Guid, ItemDocument>> Compose(PokCasesDb db, Session session, IReadOnlyCollection<AgendaItem> items)
    {
        var ids = items.Select(i => i.Id).ToList();
        var caseIds = items.Where(i => i.CaseId is not null).Select(i => i.CaseId!.Value).ToList();
        var outcomes = await db.Outcomes.Include(o => o.Positions).Where(o => ids.Contains(o.ItemId)).OrderBy(o => o.NotedAt).ThenBy(o => o.Id).ToListAsync();
        var actions = await db.Actions.Where(a => a.ItemId != null && ids.Contains(a.ItemId.Value)).OrderBy(a => a.NotedAt).ThenBy(a => a.Id).ToListAsync();
        var guests = await db.RoomGuests.Where(g => ids.Contains(g.ItemId)).OrderBy(g => g.ArrivedAt).ToListAsync();
        var tookPart = await db.Admissions.Where(a => ids.Contains(a.ItemId) && a.TookPartAt != null).ToListAsync();
        var cases = caseIds.Count == 0
            ? []
            : await db.Cases.Where(c => caseIds.Contains(c.Id)).Select(c => new { c.Id, c.Reference, c.Title }).ToDictionaryAsync(c => c.Id);
        var people = await PeopleThen.Load(db, session, tookPart.Select(a => a.ProfessionalId)
            .Concat(outcomes.SelectMany(o => o.Positions.Select(p => p.ProfessionalId)))
            .Concat(outcomes.Select(o => o.MandateHolderId ?? session.ChairId))
            .Concat(actions.Select(a => a.ResponsibleId)));
        var agenda = session.Agenda.ToList();

        return items.ToDictionary(i => i.Id, item =>
        {
            var about = item.CaseId is { } caseId ? cases[caseId] : null;
            var present = item.StartedAt is null ? []
                : item.Kind == ItemKind.Case
                ? tookPart.Where(a => a.ItemId == item.Id).Select(a => a.ProfessionalId)
                : people.AtTable(item);
            return new ItemDocument
            {
                Number = agenda.IndexOf(item) + 1,
                Kind = item.Kind,
                Reference = about?.Reference,
                Title = about?.Title ?? item.Title,
                State = item.State,
                StartedAt = item.StartedAt,
                EndedAt = item.State == ItemState.Done ? item.EndedAt : null,
                Phases = [.. item.Phases.Where(p => p.SpentSeconds > 0).Select(p => new ItemDocument.PhaseTime(p.Name, p.Minutes + p.ExtraMinutes, p.SpentSeconds))],
                Present = [.. present.Select(id => people.Of(id, introducerId: item.Kind == ItemKind.Case ? item.ProposedById : null)).OrderByDescending(p => p.Chaired).ThenBy(p => p.Name, StringComparer.Ordinal)],
                BesideThem = [.. guests.Where(g => g.ItemId == item.Id).Select(g => new ItemDocument.WithoutAccount(g.Kind, g.Role)).Distinct()],
                Outcomes = [.. outcomes.Where(o => o.ItemId == item.Id).Select(o => OutcomeOf(o, people))],
                Actions = [.. actions.Where(a => a.ItemId == item.Id).Select(a => ActionOf(a, people))],
            };
        });
    }

    private static ItemDocument.OutcomeThen OutcomeOf(Outcome outcome, PeopleThen people) =>
        new(outcome.Id, outcome.Kind, outcome.Text, outcome.State)
        {
            Organisation = outcome.OrganisationId is { } organisation ? people.NameOf(organisation) : null,
            MandateHolder = outcome.MandateHolderId is { } holder ? people.Of(holder, outcome.OrganisationId) : null,
            Positions = [.. outcome.Positions.OrderBy(p => p.At).Select(p => new ItemDocument.PositionThen(people.Of(p.ProfessionalId, p.OrganisationId), p.Stance, p.Dissent))],
        };

    private static ItemDocument.ActionThen ActionOf(CaseAction action, PeopleThen people) =>
        new(action.Id, action.Text, people.Of(action.ResponsibleId, action.OrganisationId), action.DueOn);
}
