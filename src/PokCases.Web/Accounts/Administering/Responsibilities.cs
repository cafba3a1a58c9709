using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Domain.Tables;
using PokCases.Web.Accountability;
using PokCases.Web.Accounts.Stewarding;
using PokCases.Web.Cases;
using PokCases.Web.Cases.Leading;
using PokCases.Web.Persistence;
using PokCases.Web.Sessions;
using PokCases.Web.Shell;

namespace PokCases.Web.Accounts.Administering;

/// <summary>What rests on somebody, and handing it over: nothing is left without a responsible person.</summary>
internal sealed class Responsibilities(WriteDoor door, IOptions<LookOptions> look)
{
    /// <summary>Everything that rests on a person. Touches cases and actions, so only inside a scope or a command.</summary>
    public static async Task<Burden> Load(PokCasesDb db, Guid id)
    {
        var cases = await db.Cases.Where(c => c.CaseLeadId == id && c.Stage != CaseStage.Closed).OrderBy(c => c.Reference).Select(c => new Burden.CaseLed(c.Id, c.Reference)).ToListAsync();
        var actions = await (
            from a in db.Actions
            join c in db.Cases on a.CaseId equals c.Id into found
            from c in found.DefaultIfEmpty()
            where a.ResponsibleId == id && a.State == ActionState.Open
            orderby a.DueOn
            select new Burden.OpenAction(a.Id, a.CaseId, c == null ? null : c.Reference, a.DueOn)).ToListAsync();
        var proposals = await (
            from i in db.AgendaItems
            join s in db.Sessions on i.SessionId equals s.Id
            where i.ProposedById == id && i.State == ItemState.Proposed && (s.State == SessionState.Planned || s.State == SessionState.Running)
            orderby s.StartsAt
            select new Burden.Proposal(i.Id, s.Id, i.CaseId, s.StartsAt)).ToListAsync();
        var tables = await db.Tables
            .Where(t => t.Members.Any(m => m.ProfessionalId == id && m.Until == null && (m.Roles & TableRoles.Chair) != 0)
                && !t.Members.Any(m => m.ProfessionalId != id && m.Until == null && (m.Roles & TableRoles.Chair) != 0))
            .OrderBy(t => t.Name).Select(t => new Burden.TableChaired(t.Id, t.Name)).ToListAsync();
        var sessions = await db.Sessions
            .Where(s => (s.State == SessionState.Planned || s.State == SessionState.Running) && (s.ChairId == id || s.NamedChairId == id))
            .OrderBy(s => s.StartsAt).Select(s => new Burden.SessionChaired(s.Id, s.State, s.StartsAt)).ToListAsync();
        var stewardships = await db.Stewardships
            .Where(s => s.SubstituteId == id && s.AgreedAt != null && s.EndedAt == null)
            .OrderBy(s => s.From).Select(s => new Burden.StandingIn(s.Id, s.Until)).ToListAsync();
        return await OtherWork.With(db, id, new Burden(cases, actions, proposals, tables, sessions, stewardships));
    }

    /// <summary>Hands all over in one command, each kind to its successor.</summary>
    public Task HandOver(Caller caller, Guid commandId, Guid id, Successors to) => door.Run(caller, commandId, "HandOverWork", async w =>
    {
        w.Require(AccessPolicy.Administration(caller.Viewer), mayKnow: true);
        w.For("overdracht");
        w.About(id);
        var burden = await Load(w.Db, id);
        await HandOverCases(w, burden, to.Cases);
        await HandOverActions(w, burden, to.Actions);
        await HandOverProposals(w, burden, to.Proposals);
        await HandOverChairs(w, id, burden, to.Chair);
        await HandOverStewardships(w, burden, to.Stewardships);
        await OtherWork.HandOver(w, id, burden, to);
    });

    /// <summary>Somebody without work of their own to see can't be given any: administrator and FG handle nothing.</summary>
    public static async Task<Professional> Successor(Writing w, Guid? id)
    {
        var found = id is null ? null : await w.Db.Professionals.SingleOrDefaultAsync(p => p.Id == id);
        RuleViolation.When(
            found is not { State: ProfessionalState.Active } || AccessPolicy.HandlesNoCases(found.Roles),
            "hand-over-to-whom",
            "Work is handed over to an active professional.");
        w.About(found!.Id);
        return found;
    }

    private static async Task HandOverCases(Writing w, Burden burden, Guid? to)
    {
        if (burden.Cases.Count == 0)
        {
            return;
        }

        var successor = await Successor(w, to);
        var ids = burden.Cases.Select(c => c.Id).ToList();
        foreach (var found in await w.Db.Cases.Where(c => ids.Contains(c.Id)).ToListAsync())
        {
            await OffersFallAway.OfCase(w, found.Id);
            w.AdvanceWhole(found.Id, found.CaseLeadId);
            found.HandOver(successor.Id);
            w.Note(found.Id, CaseEventKind.CaseLeadChanged, subject: successor.Id);
            w.AboutCase(found.Id);
            w.AdvanceWhole(found.Id);
        }
    }

    private static async Task HandOverActions(Writing w, Burden burden, Guid? to)
    {
        if (burden.Actions.Count == 0)
        {
            return;
        }

        var successor = await Successor(w, to);
        var ids = burden.Actions.Select(a => a.Id).ToList();
        foreach (var found in await w.Db.Actions.Where(a => ids.Contains(a.Id)).ToListAsync())
        {
            found.HandOver(successor.Id, successor.OrganisationId);
            w.AboutCase(found.CaseId);
            if (found.SessionId is { } agreedIn)
            {
                w.Advance(agreedIn, SessionElements.Action(found.Id));
            }

            if (found.CaseId is { } caseId)
            {
                w.Advance(caseId, "actions");
            }
        }
    }

    private static async Task HandOverProposals(Writing w, Burden burden, Guid? to)
    {
        if (burden.Proposals.Count == 0)
        {
            return;
        }

        var successor = await Successor(w, to);
        var ids = burden.Proposals.Select(p => p.Id).ToList();
        foreach (var found in await w.Db.AgendaItems.Where(i => ids.Contains(i.Id)).ToListAsync())
        {
            found.HandOverProposal(successor.Id);
            w.AboutCase(found.CaseId);
            w.Advance(found.SessionId, SessionElements.Agenda);
        }
    }

    private static async Task HandOverStewardships(Writing w, Burden burden, Guid? to)
    {
        if (burden.Stewardships.Count == 0)
        {
            return;
        }

        var successor = await Successor(w, to);
        var agreed = await w.Db.Stewardships.Where(s => s.AgreedAt != null && s.EndedAt == null).ToListAsync();
        foreach (var found in agreed.Where(s => burden.Stewardships.Any(b => b.Id == s.Id)).ToList())
        {
            var before = found.SubstituteId;
            w.About(found.AwayId);
            if (found.IsAgreed(w.Now))
            {
                found.HandOver(successor.Id, agreed, w.Now);
            }
            else
            {
                found.End(w.Now);
            }

            await StewardshipNews.Tell(w, found, before);
        }
    }

    private async Task HandOverChairs(Writing w, Guid id, Burden burden, Guid? to)
    {
        if (burden.Tables.Count + burden.Sessions.Count == 0)
        {
            return;
        }

        var successor = await Successor(w, to);
        RuleViolation.When(successor.Id == id, "hand-over-to-whom", "Nobody succeeds oneself.");
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(w.Now, TimeZoneInfo.FindSystemTimeZoneById(look.Value.TimeZone)).DateTime);
        var tableIds = burden.Tables.Select(t => t.Id).ToList();
        foreach (var table in await w.Db.Tables.Include(t => t.Members).Include(t => t.Organisations).Where(t => tableIds.Contains(t.Id)).ToListAsync())
        {
            var seat = table.MemberOf(successor.Id);
            table.Seat(successor.Id, successor.OrganisationId, (seat?.Roles ?? TableRoles.None) | TableRoles.Chair, seat?.Mandate ?? string.Empty, seat?.DeputyId == successor.Id ? null : seat?.DeputyId, today);
            w.About(table.Id);
        }

        var sessionIds = burden.Sessions.Select(s => s.Id).ToList();
        foreach (var session in await w.Db.Sessions.Where(s => sessionIds.Contains(s.Id)).ToListAsync())
        {
            session.HandOverChair(successor.Id);
            w.Advance(session.Id, SessionElements.Head, SessionElements.People);
        }
    }
}
