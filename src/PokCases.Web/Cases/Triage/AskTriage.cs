using PokCases.Domain.Cases;
using PokCases.Domain.Tables;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Triage;

/// <summary>Asks a table what to do with a case, and sees to it that the question isn't forgotten.</summary>
internal static class AskTriage
{
    /// <summary>Kind of the work that falls due. Subject: the round.</summary>
    public const string Unanswered = "triage-unanswered";

    // The morning after the last day of the term.
    private static readonly TimeOnly Morning = new(7, 0);

    public static void Of(Writing w, Words words, Case about, Table table)
    {
        var last = words.AfterWorkingDays(words.Local(w.Now), table.TriageDays);
        var round = new TriageRound(Guid.CreateVersion7(), about.Id, table.Id, w.Now, last);
        w.Db.TriageRounds.Add(round);
        w.About(round.Id);
        w.Due(Unanswered, round.Id, words.MomentOf(last.AddDays(1), Morning));
        w.Advance(about.Id, CaseElements.Triage);
    }
}
