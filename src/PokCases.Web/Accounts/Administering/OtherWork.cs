using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Method;
using PokCases.Domain.Referrals;
using PokCases.Domain.Sessions;
using PokCases.Domain.Signals;
using PokCases.Web.Cases;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Cases.Method;
using PokCases.Web.Persistence;
using PokCases.Web.Referrals;
using PokCases.Web.Sessions;

namespace PokCases.Web.Accounts.Administering;

/// <summary>What rests on somebody beside cases, actions and chairs: decisions, aftercare, referrals, signals.</summary>
internal static class OtherWork
{
    /// <summary>Adds it to a burden. Touches cases, so only inside a scope or a command.</summary>
    public static async Task<Burden> With(PokCasesDb db, Guid id, Burden burden)
    {
        var decisions = await (
            from d in db.InterimDecisions
            join c in db.Cases on d.CaseId equals c.Id
            where d.State == InterimState.Asked && c.Stage != CaseStage.Closed && (d.MandateHolderId == id || d.Answers.Any(a => a.ProfessionalId == id && a.Agrees == null))
            orderby d.AskedAt
            select new Burden.OfCase(d.Id, c.Id, c.Reference, null)).ToListAsync();
        var outcomes = await (
            from o in db.Outcomes
            join s in db.Sessions on o.SessionId equals s.Id
            join c in db.Cases on o.CaseId equals c.Id into found
            from c in found.DefaultIfEmpty()
            where o.MandateHolderId == id && o.Kind == OutcomeKind.Decision && o.State == OutcomeState.Proposed
            orderby o.NotedAt
            select new Burden.SessionDecision(o.Id, o.CaseId, c == null ? null : c.Reference, s.StartsAt)).ToListAsync();
        var aftercare = await (
            from k in db.AftercareChecks
            join c in db.Cases on k.CaseId equals c.Id
            where k.ContactId == id && k.Answer == null && k.DroppedAt == null
            orderby k.DueOn
            select new Burden.OfCase(k.Id, c.Id, c.Reference, k.DueOn)).ToListAsync();
        var referrals = (await db.Referrals.Where(r => r.SettledAt == null && (r.ReferrerId == id || r.ReceiverPersonId == id)).OrderBy(r => r.DueOn).AsNoTracking().ToListAsync())
            .FindAll(r => r.RestsOn(id))
            .ConvertAll(r => new Burden.Referred(r.Id, r.CaseId, r.Reference, r.DueOn));
        var signals = await db.Signals
            .Where(s => s.ResponsibleId == id && s.Stage != SignalStage.Answered && s.JoinedIntoId == null)
            .OrderBy(s => s.RaisedAt).Select(s => s.Id).ToListAsync();
        return burden with { Decisions = decisions, Outcomes = outcomes, Aftercare = aftercare, Referrals = referrals, Signals = signals };
    }

    /// <summary>Hands it over, each kind to its successor.</summary>
    public static async Task HandOver(Writing w, Guid id, Burden burden, Successors to)
    {
        if (burden.Decisions.Count > 0)
        {
            await HandOverDecisions(w, id, burden, await Responsibilities.Successor(w, to.Decisions));
        }

        if (burden.Outcomes.Count > 0)
        {
            await HandOverOutcomes(w, burden, await Responsibilities.Successor(w, to.Outcomes));
        }

        if (burden.Aftercare.Count > 0)
        {
            await HandOverAftercare(w, id, burden, await Responsibilities.Successor(w, to.Aftercare));
        }

        if (burden.Referrals.Count > 0)
        {
            await HandOverReferrals(w, id, burden, await Responsibilities.Successor(w, to.Referrals));
        }

        if (burden.Signals.Count > 0)
        {
            await HandOverSignals(w, burden, await Responsibilities.Successor(w, to.Signals));
        }
    }

    // Who is asked sits at the table; who decides holds a mandate there: the rule refuses anybody else.
    private static async Task HandOverDecisions(Writing w, Guid id, Burden burden, Professional successor)
    {
        var ids = burden.Decisions.Select(d => d.Id).ToList();
        var seats = await w.Db.TableMembers.Where(m => m.ProfessionalId == successor.Id && m.Until == null).ToListAsync();
        foreach (var found in await w.Db.InterimDecisions.Include(d => d.Answers).Where(d => ids.Contains(d.Id)).ToListAsync())
        {
            var seat = seats.Find(m => m.TableId == found.TableId);
            Domain.RuleViolation.When(seat is null, "interim-successor", "Who is asked sits at the same table.");
            found.HandOver(id, successor.Id, seat!.Mandate.Length == 0 ? null : OutcomeBasis.Decision(successor.OrganisationId, successor.Id, seat.Mandate));
            w.About(found.Id);
            Note(w, found.CaseId, CaseEventKind.InterimDecisionHandedOver, successor.Id, MethodElements.Interim);
        }
    }

    // Whoever decides in the other's place holds a mandate at the table where it was written down.
    private static async Task HandOverOutcomes(Writing w, Burden burden, Professional successor)
    {
        var ids = burden.Outcomes.Select(o => o.Id).ToList();
        var mandated = await w.Db.TableMembers.Where(m => m.ProfessionalId == successor.Id && m.Until == null && m.Mandate != string.Empty).Select(m => m.TableId).ToListAsync();
        var tables = await w.Db.Sessions.Where(s => w.Db.Outcomes.Any(o => ids.Contains(o.Id) && o.SessionId == s.Id)).Select(s => new { s.Id, s.TableId }).ToDictionaryAsync(s => s.Id, s => s.TableId);
        foreach (var found in await w.Db.Outcomes.Where(o => ids.Contains(o.Id)).ToListAsync())
        {
            Domain.RuleViolation.When(!mandated.Contains(tables[found.SessionId]), "decision-successor", "Who decides holds a mandate at the same table.");
            found.HandOver(successor.Id, successor.OrganisationId);
            w.About(found.Id);
            w.AboutCase(found.CaseId);
            w.Advance(found.SessionId, SessionElements.Outcome(found.Id));
            if (found.CaseId is { } caseId)
            {
                w.Advance(caseId, "outcomes");
            }
        }
    }

    private static async Task HandOverAftercare(Writing w, Guid id, Burden burden, Professional successor)
    {
        var ids = burden.Aftercare.Select(k => k.Id).ToList();
        foreach (var check in await w.Db.AftercareChecks.Where(k => ids.Contains(k.Id)).ToListAsync())
        {
            check.HandOver(successor.Id);
            w.About(check.Id);
        }

        foreach (var caseId in burden.Aftercare.Select(k => k.CaseId).Distinct())
        {
            var closing = await w.Db.CaseClosings.SingleOrDefaultAsync(c => c.CaseId == caseId && c.ReopenedAt == null && c.ContactId == id);
            closing?.HandOver(successor.Id);
            await CloseCase.KeepOnTeam(w, await w.Db.Cases.SingleAsync(c => c.Id == caseId), successor.Id);
            Note(w, caseId, CaseEventKind.ContactChanged, successor.Id, CourseElements.Aftercare);
        }
    }

    // Terms go on as they were: only who carries them is another.
    private static async Task HandOverReferrals(Writing w, Guid id, Burden burden, Professional successor)
    {
        var ids = burden.Referrals.Select(r => r.Id).ToList();
        foreach (var found in await w.Db.Referrals.Where(r => ids.Contains(r.Id)).ToListAsync())
        {
            var refers = found.ReferrerId == id;
            found.Succeed(id, successor.Id, successor.OrganisationId);
            w.About(found.Id);
            w.Advance(found.Id, ReferralNews.Element);
            if (found.CaseId is not { } caseId)
            {
                continue;
            }

            w.AboutCase(caseId);
            w.Advance(caseId, ReferralNews.Element);
            if (refers && found.State != ReferralState.Draft)
            {
                w.Note(caseId, CaseEventKind.ReferralChanged, text: $"{found.Reference} · {found.ReceiverName}", subject: successor.Id);
            }
        }
    }

    private static async Task HandOverSignals(Writing w, Burden burden, Professional successor)
    {
        foreach (var found in await w.Db.Signals.Where(s => burden.Signals.Contains(s.Id)).ToListAsync())
        {
            found.HandOver(successor.Id, w.Now);
            w.About(found.Id);
            w.Advance(found.Id, "signal");
        }
    }

    private static void Note(Writing w, Guid caseId, CaseEventKind happened, Guid successor, string element)
    {
        w.AboutCase(caseId);
        w.Note(caseId, happened, subject: successor);
        w.Advance(caseId, element);
    }
}
