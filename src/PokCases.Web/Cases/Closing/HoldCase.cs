using PokCases.Domain.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Closing;

/// <summary>Putting a case on hold, from its own page and from the board: always with a day to look again.</summary>
internal static class HoldCase
{
    public static async Task Hold(Writing w, Case about, DateOnly on, StageReason why, Words words)
    {
        w.Hold(about, on, words.Local(w.Now), why);
        await w.DueOn(words, LookAgain.Work, about.Id, on);
    }
}
