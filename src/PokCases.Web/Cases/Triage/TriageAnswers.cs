using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Triage;

/// <summary>What every answer of a table leaves behind, however it was given: it stands on the timeline, and who waits for it hears.</summary>
internal static class TriageAnswers
{
    public static void Note(Writing w, Case about, TriageRound round) =>
        w.Note(about.Id, CaseEventKind.TriageDecided, round.Outcome.ToString()!, round.Words, round.ToTableId);

    public static async Task Tell(Writing w, Case about, TriageRound round, TriageMail mail)
    {
        if (about.IntroducerId == w.Caller.PersonId)
        {
            // Who decides on an own case need not be told.
            round.Read(w.Now);
        }

        w.About(round.Id);
        w.Advance(about.Id, CaseElements.Triage);
        await mail.Answered(w, about);
    }
}
