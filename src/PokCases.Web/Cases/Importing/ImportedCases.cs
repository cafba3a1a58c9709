using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Importing;

/// <summary>Writes rows of a case history; the same for the verb and for the page.</summary>
internal static class ImportedCases
{
    /// <summary>Adds the cases of these rows, and keeps what says that they were brought in.</summary>
    public static async Task Add(Writing w, IReadOnlyCollection<ImportFate> fresh)
    {
        foreach (var fate in fresh)
        {
            var found = fate.New!;
            w.Db.Cases.Add(found);
            w.AboutCase(found.Id);
            w.Advance(found.Id, CaseElements.Case);
            Tell(w, found);
            if (fate.Closing is { } closing)
            {
                w.Db.CaseClosings.Add(closing);
                w.Db.CaseEvents.Add(new CaseEvent(Guid.CreateVersion7(), found.Id, CaseEventKind.Closed, closing.Outcome.ToString(), string.Empty, null, closing.ClosedById, closing.ClosedAt));
            }

            if (fate.Mark is { } mark)
            {
                w.Db.ImportedRows.Add(new ImportedRow { Mark = mark, CaseId = found.Id });
            }
        }

        var last = fresh.Select(f => ImportPlan.Parts(f.Reference)!.Value).GroupBy(p => (p.Prefix, p.Year), p => p.Number).ToDictionary(g => g.Key, g => g.Max());
        foreach (var ((prefix, year), number) in last)
        {
            var counter = await w.Db.ReferenceCounters.SingleOrDefaultAsync(c => c.Prefix == prefix && c.Year == year);
            if (counter is null)
            {
                counter = new ReferenceCounter { Prefix = prefix, Year = year };
                w.Db.ReferenceCounters.Add(counter);
            }

            counter.Last = Math.Max(counter.Last, number);
        }
    }

    // Its timeline begins where the case began, and says how it came to the stage where it stands.
    private static void Tell(Writing w, Case found)
    {
        w.Db.CaseEvents.Add(new CaseEvent(Guid.CreateVersion7(), found.Id, CaseEventKind.Introduced, string.Empty, string.Empty, null, found.IntroducerId, found.IntroducedAt));
        if (found.Stage != CaseStage.Submitted)
        {
            w.Db.CaseEvents.Add(new CaseEvent(Guid.CreateVersion7(), found.Id, found.Stage, StageReason.Part(StageCause.Imported), w.Caller.PersonId, w.Now));
        }
    }
}
