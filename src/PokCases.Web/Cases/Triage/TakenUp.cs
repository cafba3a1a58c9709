using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Tables;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Triage;

/// <summary>A case that comes on the table without a decision at triage: the table's answer all the same, which who brought it hears.</summary>
internal static class TakenUp
{
    /// <summary>By hand, as anybody moves a case. From before triage only who decides there does it; throws <c>table-decides</c>.</summary>
    public static async Task ByHand(Writing w, Case about, StageReason why, TriageMail mail)
    {
        var roles = await TriageQueries.RolesAt(w.Db, about.TableId, w.Caller.PersonId);
        RuleViolation.When(!IsAllowed(w.Caller.Viewer, roles, about.Stage), "table-decides", "Who decides at triage brings a case to the table.");
        await Move(w, about, why, mail);
    }

    /// <summary>Moves the case to the table and answers the question that waits, if one does.</summary>
    public static async Task Move(Writing w, Case about, StageReason why, TriageMail mail)
    {
        if (await TriageQueries.OpenRound(w.Db, about.Id) is { } round && TriageQueries.Waits(about, round))
        {
            round.Accept(string.Empty, w.Caller.PersonId, w.Now);
            TriageAnswers.Note(w, about, round);
            await TriageAnswers.Tell(w, about, round, mail);
        }

        w.MoveStage(about, CaseStage.OnTable, why);
    }

    /// <summary>The stages that this person can move the case to by hand; closing has its own page.</summary>
    public static IEnumerable<CaseStage> StagesFor(Viewer viewer, TableRoles roles, Case about) => CaseStages.InOrder.Where(to =>
        to != CaseStage.Closed && about.CanMoveTo(to) && (to != CaseStage.OnTable || IsAllowed(viewer, roles, about.Stage)));

    private static bool IsAllowed(Viewer viewer, TableRoles roles, CaseStage from) =>
        from is not (CaseStage.Submitted or CaseStage.Triage) || AccessPolicy.Triage(viewer, roles, waits: true).IsAllowed;
}
