using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Domain.Outcomes;
using PokCases.Domain.Sessions;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Outcomes;

/// <summary>Counts the work of tables in a period: three queries.</summary>
internal static class WorkReader
{
    public static async Task<WorkFigures> Read(AccessScope scope, Words words, IReadOnlyCollection<Guid> tables, QuarterSpan period)
    {
        var db = scope.Db;
        var from = words.MomentOf(period.From.First, TimeOnly.MinValue);
        var until = words.MomentOf(period.To.Last.AddDays(1), TimeOnly.MinValue);
        var held = db.Sessions.Where(s => tables.Contains(s.TableId) && s.State == SessionState.Closed && s.StartsAt >= from && s.StartsAt < until);
        var times = await held.Select(s => new { s.StartsAt, s.EndsAt, s.OpenedAt, s.ClosedAt }).ToListAsync();
        var attended = await db.Attendances
            .Join(held, a => a.SessionId, s => s.Id, (a, s) => new { a.OrganisationId, a.SessionId })
            .Distinct()
            .GroupBy(a => a.OrganisationId)
            .Select(g => new { Name = db.Organisations.Where(o => o.Id == g.Key).Select(o => o.Name).FirstOrDefault(), Count = g.Count() })
            .ToListAsync();
        // What is not due yet is neither in time nor late.
        var last = period.To.Last < words.Today ? period.To.Last : words.Today.AddDays(-1);
        var first = period.From.First;
        var actions = await db.Actions
            .Where(a => tables.Contains(a.TableId) && a.State != ActionState.Cancelled && a.DueOn >= first && a.DueOn <= last)
            .Select(a => new { a.DueOn, a.State, a.EndedAt })
            .ToListAsync();
        scope.Weigh(actions.Count);
        return new WorkFigures(
            times.Count,
            (int)Math.Round(times.Sum(t => ((t.ClosedAt ?? t.EndsAt) - (t.OpenedAt ?? t.StartsAt)).TotalHours), MidpointRounding.AwayFromZero),
            actions.Count,
            actions.Count(a => a.State == ActionState.Done && a.EndedAt is { } at && words.Local(at) <= a.DueOn),
            [.. attended.OrderByDescending(a => a.Count).ThenBy(a => a.Name, StringComparer.CurrentCulture).Select(a => (a.Name ?? string.Empty, a.Count))]);
    }
}
