using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Domain.Retention;
using PokCases.Domain.Rights;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Persistence;
using PokCases.Web.Rights;
using PokCases.Web.Persistence.Sealing;

namespace PokCases.Web.Retention.Erasing;

/// <summary>Erases a case in one transaction: its rows go, a verklaring van vernietiging and a figure remain.</summary>
/// <remarks>
/// The command's own entry in the log is the <i>erased</i> entry: it names the case and the persons by their ids. Earlier
/// entries stay, as nothing in the log is ever changed; they hold no names.
/// </remarks>
internal sealed class CaseEraser(ReminderClock clock)
{
    public async Task Erase(Writing w, CaseKeeping keeping, ErasureFacts facts)
    {
        var about = await w.Db.Cases.AsNoTracking().SingleAsync(c => c.Id == keeping.CaseId);
        var doomed = await Gather(w.Db, about.Id, about.Reference);
        var figure = await Figure(w.Db, about, facts.Profile);
        var sessions = await w.Db.AgendaItems.Where(i => i.CaseId == about.Id).Select(i => i.SessionId).Distinct().ToListAsync();
        var parts = await Erase(w, doomed);
        w.Db.Add(figure);
        w.Db.Add(await Declaration(w, about, keeping, facts, parts));
        sessions.ForEach(w.AdvanceWhole);
        w.AdvanceWhole(about.Id);
        w.AdvanceWhole(about.TableId);
    }

    /// <summary>Erases a case that a backup from before its erasure brought back. Its keys are gone, so nothing of its texts is read, and the figure was kept the first time.</summary>
    public static async Task EraseAgain(Writing w, Guid caseId)
    {
        if (await w.Db.Cases.Where(c => c.Id == caseId).Select(c => c.Reference).SingleOrDefaultAsync() is { } reference)
        {
            await Erase(w, await Gather(w.Db, caseId, reference));
        }
    }

    private static async Task<List<DestroyedPart>> Erase(Writing w, DoomedCase doomed)
    {
        w.AboutCase(doomed.Id);
        doomed.Persons.ForEach(w.About);
        await LeaveFilesAndKeys(w, doomed);
        await LetGo(w.Db, doomed);
        return await Delete(w.Db, doomed);
    }

    private static async Task<DoomedCase> Gather(PokCasesDb db, Guid id, string reference)
    {
        var items = await db.AgendaItems.Where(i => i.CaseId == id).Select(i => i.Id).ToListAsync();
        var persons = await db.HouseholdMembers
            .Where(m => m.CaseId == id && !db.HouseholdMembers.Any(o => o.PersonId == m.PersonId && o.CaseId != id))
            .Select(m => m.PersonId).Distinct().ToListAsync();
        var requests = await db.Set<ResidentRequest>().Select(r => new { r.Id, r.CaseIds, r.ReferralIds }).ToListAsync();
        var mine = requests.FindAll(r => r.CaseIds.Contains(id));
        var others = mine.SelectMany(r => r.CaseIds).Where(c => c != id).Distinct().ToList();
        var there = (await db.Cases.Where(c => others.Contains(c.Id)).Select(c => c.Id).ToListAsync()).ToHashSet();
        var named = mine.SelectMany(r => r.ReferralIds).Distinct().ToList();
        there.UnionWith(await db.Referrals.Where(r => named.Contains(r.Id)).Select(r => r.Id).ToListAsync());
        var ids = mine.ToLookup(r => r.CaseIds.Concat(r.ReferralIds).Any(there.Contains), r => r.Id);
        return new DoomedCase(id, reference, items, persons, [.. ids[false]], [.. ids[true]]);
    }

    private static async Task LeaveFilesAndKeys(Writing w, DoomedCase doomed)
    {
        foreach (var file in await w.Db.Documents.Where(d => d.CaseId == doomed.Id).Select(d => d.StoredAs).ToListAsync())
        {
            w.Db.Add(new PendingErasure { Id = Guid.CreateVersion7(), CaseId = doomed.Id, StoredAs = file, MadeAt = w.Now });
        }

        w.Db.Add(new PendingErasure { Id = Guid.CreateVersion7(), CaseId = doomed.Id, PersonIds = [.. doomed.Persons, .. doomed.Requests], MadeAt = w.Now });
    }

    // What stays for the sake of something else lets go of this case.
    private static async Task LetGo(PokCasesDb db, DoomedCase doomed)
    {
        await db.Set<Domain.Budget.BudgetMovement>()
            .Where(m => db.BudgetRequests.Any(r => r.Id == m.RequestId && r.CaseId == doomed.Id))
            .ExecuteUpdateAsync(u => u.SetProperty(m => EF.Property<byte[]>(m, SealedModel.StoredAs(typeof(Domain.Budget.BudgetMovement), nameof(Domain.Budget.BudgetMovement.Reason))), Array.Empty<byte>()).SetProperty(m => m.RequestId, (Guid?)null));
        foreach (var request in await db.Set<ResidentRequest>().Where(r => doomed.OtherRequests.Contains(r.Id)).ToListAsync())
        {
            // A report is a copy of what is in its cases; one that holds this case's part goes as a whole.
            await db.Set<ReportItem>().Where(i => i.RequestId == request.Id).ExecuteDeleteAsync();
            await db.Set<RequestFile>().Where(f => f.RequestId == request.Id && f.Kind != RequestFileKind.Decision).ExecuteDeleteAsync();
            var open = await db.Set<RequestTask>().CountAsync(t => t.RequestId == request.Id && t.DoneAt == null && t.CaseId != doomed.Id) + await RequestReferrals.Open(db, request);
            request.CaseErased(doomed.Id, doomed.Persons, open);
        }
    }

    private static async Task<List<DestroyedPart>> Delete(PokCasesDb db, DoomedCase doomed)
    {
        List<Guid> ids = [doomed.Id];
        foreach (var rows in ErasedTables.All)
        {
            ids.AddRange(await rows.Ids(db, doomed));
        }

        await db.DueWork.Where(d => EF.Parameter(ids).Contains(d.SubjectId) && d.Kind != EraseCase.Work).ExecuteDeleteAsync();
        var counts = new SortedDictionary<ErasedPart, int>();
        foreach (var rows in ErasedTables.All)
        {
            counts[rows.Part] = counts.GetValueOrDefault(rows.Part) + await rows.Delete(db, doomed);
        }

        return [.. counts.Where(c => c.Key != ErasedPart.Bookkeeping && c.Value > 0).Select(c => new DestroyedPart(c.Key.ToString(), c.Value))];
    }

    private static async Task<ErasedFigure> Figure(PokCasesDb db, Case about, RetentionProfile? profile)
    {
        var moves = await db.CaseEvents
            .Where(e => e.CaseId == about.Id && (e.Kind == CaseEventKind.StageChanged || e.Kind == CaseEventKind.Closed || e.Kind == CaseEventKind.Reopened))
            .Select(e => new { e.Kind, e.Detail, e.At }).ToListAsync();
        var domains = await db.CaseDomains.Where(d => d.CaseId == about.Id).Select(d => d.Domain).ToListAsync();
        var outcomes = await db.Outcomes.Where(o => o.CaseId == about.Id).GroupBy(o => o.Kind).Select(g => new { g.Key, Count = g.Count() }).ToListAsync();
        var closing = await db.CaseClosings.Where(c => c.CaseId == about.Id && c.ReopenedAt == null).Select(c => (ClosingOutcome?)c.Outcome).SingleOrDefaultAsync();
        return new ErasedFigure(
            // Not one that tells the time.
            Guid.NewGuid(),
            about.TableId,
            profile?.Name ?? string.Empty,
            closing,
            domains,
            StageWeeks.Of(about.IntroducedAt, moves.Select(m => (StageOf(m.Kind, m.Detail), m.At))),
            outcomes.OrderBy(o => o.Key).Select(o => new DestroyedPart(o.Key.ToString(), o.Count)));
    }

    private static CaseStage StageOf(CaseEventKind kind, string detail) => kind switch
    {
        CaseEventKind.Closed => CaseStage.Closed,
        CaseEventKind.Reopened => CaseStage.InProgress,
        _ => Enum.Parse<CaseStage>(detail),
    };

    private async Task<DestructionRecord> Declaration(Writing w, Case about, CaseKeeping keeping, ErasureFacts facts, List<DestroyedPart> parts)
    {
        var table = await w.Db.Tables.Where(t => t.Id == about.TableId).Select(t => t.Name).SingleAsync();
        var municipality = await w.Db.Organisations.Where(o => o.Id == about.MunicipalityId).Select(o => o.Name).SingleOrDefaultAsync();
        // A request is the ground only where the term is not.
        var byTerm = (facts with { Request = null }).Obstacle(clock.DayOf(w.Now)) is null;
        return new DestructionRecord(
            Guid.CreateVersion7(),
            about.TableId,
            new DestructionText(
                about.Reference,
                table,
                municipality ?? string.Empty,
                clock.DayOf(about.IntroducedAt),
                keeping.ClosedOn,
                facts.Profile?.Name ?? string.Empty,
                facts.Profile?.Source ?? string.Empty,
                facts.Profile?.Result ?? string.Empty,
                facts.DeleteOn,
                byTerm ? string.Empty : facts.Request ?? string.Empty,
                parts),
            keeping.FirstApprovedById!.Value,
            keeping.FirstApprovedAt!.Value,
            keeping.SecondApprovedById,
            keeping.SecondApprovedAt,
            w.Now);
    }
}
