using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases;

/// <summary>Writes what happened to a case on its timeline, inside the command that did it.</summary>
internal static class CaseTimeline
{
    /// <summary>Notes one thing; the case's stream advances.</summary>
    /// <param name="w">The command.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="kind">What happened.</param>
    /// <param name="detail">A fixed word that belongs to the kind, or empty.</param>
    /// <param name="text">Why, in somebody's own words, or empty.</param>
    /// <param name="subject">What else it is about.</param>
    public static void Note(this Writing w, Guid caseId, CaseEventKind kind, string detail = "", string text = "", Guid? subject = null)
    {
        w.Db.CaseEvents.Add(new CaseEvent(Guid.CreateVersion7(), caseId, kind, detail, text, subject, w.Caller.PersonId, w.Now));
        w.Advance(caseId, CaseElements.Timeline);
    }

    /// <summary>Moves a case to another stage and says so, and why, on its timeline.</summary>
    public static void MoveStage(this Writing w, Case about, CaseStage stage, StageReason why)
    {
        about.MoveTo(stage);
        w.NoteStage(about, why);
    }

    /// <summary>Puts a case on hold until a day, and says so, and why, on its timeline.</summary>
    public static void Hold(this Writing w, Case about, DateOnly lookAgainOn, DateOnly today, StageReason why)
    {
        about.Hold(lookAgainOn, today);
        w.NoteStage(about, why);
    }

    private static void NoteStage(this Writing w, Case about, StageReason why)
    {
        w.Db.CaseEvents.Add(new CaseEvent(Guid.CreateVersion7(), about.Id, about.Stage, why, w.Caller.PersonId, w.Now));
        w.Advance(about.Id, CaseElements.Timeline, CaseElements.Case);
    }
}
