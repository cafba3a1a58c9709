using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Triage;

/// <summary>Reads what tables were asked about a case and what they answered, the newest first.</summary>
internal static class RoundReader
{
    public static async Task<IReadOnlyList<RoundView>> Of(AccessScope scope, Case about, Words words)
    {
        var rounds = await scope.Db.TriageRounds.Where(r => r.CaseId == about.Id).OrderByDescending(r => r.AskedAt).ThenByDescending(r => r.Id).AsNoTracking().ToListAsync();
        return await Shown(scope, about, rounds, words);
    }

    public static async Task<IReadOnlyList<RoundView>> Shown(AccessScope scope, Case about, IReadOnlyList<TriageRound> rounds, Words words)
    {
        if (rounds.Count == 0)
        {
            return [];
        }

        var today = words.Local(scope.Now);
        var tableIds = rounds.SelectMany(r => new[] { r.TableId, r.ToTableId ?? r.TableId }).Distinct().ToList();
        var tables = await scope.Db.Tables.Where(t => tableIds.Contains(t.Id)).Select(t => new { t.Id, t.Name }).ToDictionaryAsync(t => t.Id, t => t.Name);
        var referrals = await scope.Db.Referrals.Where(r => r.CaseId == about.Id && r.RoundId != null && r.RedirectedFromId == null).AsNoTracking().ToDictionaryAsync(r => r.RoundId!.Value);
        var people = await PeopleQueries.Named(scope.Db, rounds.SelectMany(r => new[] { r.TakenUpById, r.DecidedById }).OfType<Guid>().Concat(referrals.Values.Select(r => r.ReferrerId)));
        return [.. rounds.Select(r =>
        {
            var waits = TriageQueries.Waits(about, r);
            return new RoundView(
                r.Id,
                tables.GetValueOrDefault(r.TableId, string.Empty),
                r.AskedAt,
                r.AnswerOn,
                waits,
                waits && r.IsLate(today),
                r.TakenUpById is { } looking ? people.Of(looking) : null,
                r.Outcome,
                r.Reason,
                r.Words,
                r.ReferTo,
                r.ToTableId is { } other ? tables.GetValueOrDefault(other, string.Empty) : string.Empty,
                r.DecidedById is { } by ? people.Of(by) : null,
                r.DecidedAt,
                r.DecidedById == about.IntroducerId,
                r.ReadAt is not null)
            {
                Referral = referrals.GetValueOrDefault(r.Id) is { } begun
                    ? new RoundView.ReferralLine($"/verwijzingen/{begun.Reference}", people.Of(begun.ReferrerId), begun.DueOn, begun.IsOver)
                    : null,
            };
        })];
    }
}
