using Microsoft.EntityFrameworkCore;
using PokCases.Domain.AdviceDesk.Law;
using PokCases.Web.Persistence;

namespace PokCases.Web.Outcomes.Desk;

/// <summary>Rights claimed and objections of a time, of the whole desk. Four queries; no text is read.</summary>
/// <param name="Rights">Rights that were granted: of what nature, worth how many cents in one year, of whom.</param>
/// <param name="Endings">Objections that ended.</param>
/// <param name="Sent">Objections that were sent in: whether in time.</param>
internal sealed record DeskLaw(
    IReadOnlyList<(RightNature Nature, long YearCents, DeskResident Who)> Rights,
    IReadOnlyList<(ObjectionOutcome Outcome, Satisfaction Satisfied, DeskResident Who)> Endings,
    IReadOnlyList<(bool InTime, DeskResident Who)> Sent)
{
    public static async Task<DeskLaw> Of(AccessScope scope, DateOnly first, DateOnly last)
    {
        var rights = await Granted(scope.Db, first, last);
        var endings = await Ended(scope.Db, first, last);
        var sent = await SentIn(scope.Db, first, last);
        scope.Weigh(rights.Count + endings.Count + sent.Count);
        return new DeskLaw(rights, endings, sent);
    }

    // The last entry of each chain, unless that takes it back: as ClaimedRight.Counting.
    private static async Task<List<(RightNature, long, DeskResident)>> Granted(PokCasesDb db, DateOnly first, DateOnly last)
    {
        var found = await (
            from r in db.ClaimedRights
            join m in db.AdviceMatters on r.MatterId equals m.Id
            where !r.IsVoid && r.On >= first && r.On <= last && r.GrantedCents > 0 && !db.ClaimedRights.Any(later => later.ChainId == r.ChainId && later.Number > r.Number)
            select new { r.Nature, r.PerMonth, Cents = r.GrantedCents!.Value, m.Pseudonym, m.Id }).ToListAsync();
        return found.ConvertAll(r => (r.Nature, YearValue.Of(r.Cents, r.PerMonth), new DeskResident(r.Pseudonym, r.Id)));
    }

    private static async Task<List<(ObjectionOutcome, Satisfaction, DeskResident)>> Ended(PokCasesDb db, DateOnly first, DateOnly last)
    {
        var found = await (
            from e in Counting(db)
            join m in db.AdviceMatters on e.MatterId equals m.Id
            where e.Kind == ObjectionEventKind.Outcome && e.On >= first && e.On <= last
            select new { e.Outcome, e.Satisfied, m.Pseudonym, m.Id }).ToListAsync();
        return found.ConvertAll(e => (e.Outcome!.Value, e.Satisfied ?? Satisfaction.NotAsked, new DeskResident(e.Pseudonym, e.Id)));
    }

    // What was sent in first counts, as Objection.Sent: pro forma or whole. The day it was due is that of the decision as it counts.
    private static async Task<List<(bool, DeskResident)>> SentIn(PokCasesDb db, DateOnly first, DateOnly last)
    {
        var sent = Counting(db).Where(e => e.Kind == ObjectionEventKind.ProForma || e.Kind == ObjectionEventKind.Objection);
        var touched = sent.Where(e => e.On >= first && e.On <= last).Select(e => e.ObjectionId);
        var events = await (
            from e in sent
            join m in db.AdviceMatters on e.MatterId equals m.Id
            where touched.Contains(e.ObjectionId)
            select new { e.ObjectionId, e.On, e.Number, e.ReceivedOn, m.Pseudonym, m.Id }).ToListAsync();
        var decisions = await db.Set<ObjectionDecision>().Where(d => touched.Contains(d.ObjectionId))
            .Select(d => new { d.ObjectionId, d.Number, d.Length, d.Unit, d.Start, d.MadeKnownOn, d.NoticeOn }).ToListAsync();
        var lastDays = decisions.GroupBy(d => d.ObjectionId).Select(g => g.MaxBy(d => d.Number)!)
            .ToDictionary(d => d.ObjectionId, d => ObjectionDecision.LastDayOf(new TermLength(d.Length, d.Unit), d.Start, d.MadeKnownOn, d.NoticeOn));
        return
        [
            .. events.GroupBy(e => e.ObjectionId).Select(g => g.OrderBy(e => e.On).ThenBy(e => e.Number).First())
                .Where(e => e.On >= first && e.On <= last)
                .Select(e => (LegalTerm.Judge(lastDays[e.ObjectionId], e.On, e.ReceivedOn) is TimelySent.Received or TimelySent.Posted or TimelySent.ReceivedWithinWeek, new DeskResident(e.Pseudonym, e.Id))),
        ];
    }

    // As Objection.Course: the last entry of each chain, unless that takes it back.
    private static IQueryable<ObjectionEvent> Counting(PokCasesDb db) =>
        db.Set<ObjectionEvent>().Where(e => !e.IsVoid && !db.Set<ObjectionEvent>().Any(later => later.ChainId == e.ChainId && later.Number > e.Number));
}
