using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Tables;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Triage;

/// <summary>The rule of <see cref="AccessPolicy.Triage"/> as a query, and the facts it needs for one case.</summary>
internal static class TriageQueries
{
    /// <summary>Who decides at a table.</summary>
    public const TableRoles Deciding = TableRoles.Chair | TableRoles.DeputyChair | TableRoles.BreakthroughLead;

    /// <summary>Exactly the cases that wait for an answer and for which the policy lets this person triage. A property test holds the two together.</summary>
    public static IQueryable<Case> WaitingFor(PokCasesDb db, Viewer viewer)
    {
        if (!viewer.IsActive)
        {
            return db.Cases.Where(_ => false);
        }

        var me = viewer.PersonId;
        return Waiting(db).Where(c => db.TableMembers.Any(m => m.TableId == c.TableId && m.ProfessionalId == me && m.Until == null && (m.Roles & Deciding) != 0));
    }

    /// <summary>Cases that wait for the answer of their table.</summary>
    public static IQueryable<Case> Waiting(PokCasesDb db) => db.Cases.Where(c =>
        (c.Stage == CaseStage.Submitted || c.Stage == CaseStage.Triage)
        && db.TriageRounds.Any(r => r.CaseId == c.Id && r.TableId == c.TableId && r.DecidedAt == null));

    /// <summary>Whether a case with this open round waits for its table's answer; nothing waits once it went on without triage.</summary>
    public static bool Waits(Case about, TriageRound? open) =>
        open is { IsOpen: true } && open.TableId == about.TableId && about.Stage is (CaseStage.Submitted or CaseStage.Triage);

    /// <summary>Cases that are closed because triage did not take them up: the closing and the answer are of one command.</summary>
    public static IQueryable<Guid> ClosedByAnswer(PokCasesDb db) =>
        from k in db.CaseClosings
        join r in db.TriageRounds on k.CaseId equals r.CaseId
        where k.ReopenedAt == null && k.Outcome == ClosingOutcome.NotTaken && r.Outcome == TriageOutcome.NotAccepted && k.ClosedAt == r.DecidedAt
        select k.CaseId;

    /// <summary>The round that is open; null when none is.</summary>
    public static Task<TriageRound?> OpenRound(PokCasesDb db, Guid caseId) =>
        db.TriageRounds.Where(r => r.CaseId == caseId && r.DecidedAt == null).OrderByDescending(r => r.AskedAt).FirstOrDefaultAsync();

    /// <summary>This person's roles at a table.</summary>
    public static async Task<TableRoles> RolesAt(PokCasesDb db, Guid tableId, Guid person) =>
        await db.TableMembers.Where(m => m.TableId == tableId && m.ProfessionalId == person && m.Until == null).Select(m => m.Roles).SingleOrDefaultAsync();
}
