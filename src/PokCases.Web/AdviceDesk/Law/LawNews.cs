using Microsoft.EntityFrameworkCore;
using PokCases.Domain.AdviceDesk.Law;
using PokCases.Web.Persistence;

namespace PokCases.Web.AdviceDesk.Law;

/// <summary>What follows from every change of an objection, inside the command that made it: its next warning.</summary>
internal static class LawNews
{
    /// <summary>One warning is due at a time: one that is due already and was not given, else the next.</summary>
    public static async Task Plan(Writing w, Objection objection, LawTables tables)
    {
        await w.NotDue(objection.Id, WarnOfTerm.Work);
        var recorded = await w.Db.RecordedTermWarnings.Where(r => r.ObjectionId == objection.Id).Select(r => r.Id).ToListAsync();
        if (tables.Warnings.Due(objection, w.Now).Any(d => !recorded.Contains(d.Id)))
        {
            w.Due(WarnOfTerm.Work, objection.Id, w.Now);
        }
        else if (tables.Warnings.Next(objection, w.Now) is { } next)
        {
            w.Due(WarnOfTerm.Work, objection.Id, next.At);
        }
    }
}
