using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Triage;

/// <summary>A case that comes on the table without a decision at triage: the table's answer all the same, which who brought it hears.</summary>
internal static class TakenUp
{
    /// <summary>Moves the case to the table and answers the question that waits, if one does.</summary>
    public static async Task Move(Writing w, Case about, StageReason why)
    {
        if (await TriageQueries.OpenRound(w.Db, about.Id) is { } round && TriageQueries.Waits(about, round))
        {
            round.Accept(string.Empty, w.Caller.PersonId, w.Now);
            w.Advance(about.Id, CaseElements.Triage);
        }

        w.MoveStage(about, CaseStage.OnTable, why);
    }
}
