using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Method;
using PokCases.Domain.Sessions;
using PokCases.Web.Cases.Triage;
using PokCases.Domain.Tables;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases;

/// <summary>Answers <i>wie ziet dit?</i> from the same facts as the access policy's.</summary>
internal static class WhoSeesReader
{
    public static async Task<WhoSees> Read(AccessScope scope, Case about)
    {
        var db = scope.Db;
        var admitted = await (
            from i in db.AgendaItems
            join s in db.Sessions on i.SessionId equals s.Id
            join a in db.Admissions on i.Id equals a.ItemId
            where i.CaseId == about.Id
            select new { Item = i, Session = s.State, Admission = a }).AsNoTracking().ToListAsync();
        var sessions = admitted.Select(a => a.Item.SessionId).Distinct().ToList();
        var readable = await db.Minutes.Where(m => sessions.Contains(m.SessionId)).ToDictionaryAsync(m => m.SessionId, m => m.ReadableUntil);
        var open = admitted
            .Where(a => a.Session == SessionState.Running && a.Item.ContentIsOpen(scope.Now) && a.Admission.Holds)
            .Select(a => a.Admission.ProfessionalId)
            .ToHashSet();
        var readers = admitted
            .Where(a => a.Admission.TookPartAt is not null)
            .Select(a => new { Who = a.Admission.ProfessionalId, Until = readable.GetValueOrDefault(a.Item.SessionId) })
            .Where(a => a.Until is not { } until || scope.Now < until)
            .GroupBy(a => a.Who)
            .ToDictionary(g => g.Key, g => g.Any(a => a.Until is null) ? null : g.Max(a => a.Until));
        var since = scope.Now - CaseAction.ReopenFor;
        var acting = await db.Actions.Where(a => a.CaseId == about.Id && (a.State == ActionState.Open || (a.EndedAt != null && a.EndedAt > since))).Select(a => a.ResponsibleId).Distinct().ToListAsync();
        var running = await db.TableMembers.Where(m => m.TableId == about.TableId && m.Until == null && (m.Roles & TriageQueries.Deciding) != 0).Select(m => m.ProfessionalId).ToListAsync();
        var triages = await TriageQueries.Waiting(db).AnyAsync(c => c.Id == about.Id) ? running : [];
        var coordinators = await db.Professionals
            .Where(p => p.State == ProfessionalState.Active && (p.Roles & InstallationRoles.Coordinator) != 0)
            .Select(p => p.Id)
            .ToListAsync();
        var decisions = await db.InterimDecisions.Include(d => d.Answers).Where(d => d.CaseId == about.Id && d.State == InterimState.Asked).AsNoTracking().ToListAsync();
        var proposed = await db.Outcomes.Where(o => o.CaseId == about.Id && o.State == OutcomeState.Proposed && o.MandateHolderId != null).Select(o => o.MandateHolderId!.Value).ToListAsync();
        var asked = decisions.SelectMany(d => d.Answers.Select(a => a.ProfessionalId).Append(d.MandateHolderId)).Concat(proposed).Distinct().ToList();
        var budget = await db.TableMembers
            .Where(m => m.TableId == about.TableId && m.Until == null && ((m.Roles & TableRoles.Chair) != 0 || m.Mandate != "") && db.BudgetRequests.Any(r => r.CaseId == about.Id))
            .Select(m => m.ProfessionalId)
            .ToListAsync();
        var emergencies = await db.EmergencyAccesses.Where(e => e.CaseId == about.Id && e.From <= scope.Now && e.Until > scope.Now).Select(e => new { e.PersonId, e.Until }).ToListAsync();
        var people = await PeopleQueries.Named(db, [.. emergencies.Select(e => e.PersonId), .. open, .. readers.Keys, .. acting, .. running, .. coordinators, .. asked, .. budget]);
        return new WhoSees(
            Named(people, open),
            [.. readers.Select(r => new WhoSees.Reader(people.Of(r.Key), r.Value)).OrderBy(r => r.Person.Name, StringComparer.CurrentCulture)],
            Named(people, acting),
            Named(people, triages),
            Named(people, running),
            Named(people, coordinators),
            Named(people, asked),
            Named(people, budget))
        {
            InEmergency = emergencies.ConvertAll(e => new WhoSees.Reader(people.Of(e.PersonId), e.Until)),
        };
    }

    private static List<PersonLine> Named(Dictionary<Guid, PersonLine> people, IEnumerable<Guid> ids) =>
        [.. ids.Select(people.Of).OrderBy(p => p.Name, StringComparer.CurrentCulture)];
}
