using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Web.Shell;

namespace PokCases.Web.Sessions.Planning;

/// <summary>Who is admitted to an item beforehand: ticked on the planning page, as one list.</summary>
internal static class AdmissionEndpoints
{
    public static void MapAdmissions(this RouteGroupBuilder session) =>
        session.MapPost("/plannen/punten/{itemId:guid}/toegang", Admit);

    private static Task<IResult> Admit(Guid id, Guid itemId, HttpContext http, IFormCollection form, PlanForms plans) =>
        plans.Do(http, form, id, "AdmitBeforehand", async (w, facts) =>
        {
            var item = facts.Session.Item(itemId);
            RuleViolation.When(item.CaseId is null, "case-item-needs-case", "Only an item about a case has admissions.");
            w.About(itemId);
            w.AboutCase(item.CaseId);
            await AgendaEndpoints.KnownCase(w, facts, item.CaseId!.Value);
            var about = await w.Db.Cases.SingleAsync(c => c.Id == item.CaseId);
            var wanted = form.Ids("persoon").ToHashSet();
            // Only who was on the list that this person saw: somebody who was added meanwhile isn't taken off unseen.
            var shown = form.Ids("getoond").ToHashSet();
            var admissions = await w.Db.Admissions.Where(a => a.ItemId == itemId).ToListAsync();
            var invited = await w.Db.Invitations.Where(i => i.SessionId == id && (i.ItemId == null || i.ItemId == itemId)).Select(i => i.ProfessionalId).ToListAsync();
            HashSet<Guid> possible = [.. invited, .. admissions.Select(a => a.ProfessionalId), about.IntroducerId, about.CaseLeadId];
            RuleViolation.When(!wanted.IsSubsetOf(possible), "not-invited", "Only people who were invited can be admitted.");

            foreach (var person in shown.Union(wanted))
            {
                var known = admissions.Find(a => a.ProfessionalId == person);
                if (wanted.Contains(person) == (known is { WithdrawnAt: null }))
                {
                    continue;
                }

                w.About(person);
                if (!wanted.Contains(person))
                {
                    known!.Withdraw(w.Now);
                    w.AdvanceWhole(id, person);
                }
                else if (known is null)
                {
                    AgendaPlanner.Admit(w, facts, item, person);
                }
                else
                {
                    known.Admit(w.Caller.PersonId, facts.Session.ChairWasTaken, w.Now);
                    w.AdvanceWhole(id, person);
                }
            }

            w.Advance(id, "agenda", "people");
        }, focus: $"toegang-{itemId}");
}
