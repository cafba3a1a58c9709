using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Outcomes;
using PokCases.Domain.Outcomes.Surveys;
using PokCases.Web.Persistence;

namespace PokCases.Web.Outcomes.Surveys;

/// <summary>Reads questionnaires and what is shown of them.</summary>
internal static class SurveyReader
{
    /// <summary>Those that ended in a period, with their figures: two queries.</summary>
    /// <param name="db">To read from.</param>
    /// <param name="tables">Names of the tables they may be about.</param>
    /// <param name="withDesk">Whether those of the advice desk come along.</param>
    /// <param name="period">In which they ended.</param>
    /// <param name="today">Today.</param>
    /// <param name="rules">How strict.</param>
    public static async Task<IReadOnlyList<SurveyResult>> Ended(PokCasesDb db, IReadOnlyDictionary<Guid, string> tables, bool withDesk, QuarterSpan period, DateOnly today, DoorRules rules)
    {
        List<Guid> ids = [.. tables.Keys];
        var surveys = await db.Surveys.AsNoTracking().Where(s => (s.TableId == null && withDesk) || (s.TableId != null && ids.Contains(s.TableId.Value))).ToListAsync();
        surveys.RemoveAll(s => !s.IsOver(today) || !period.Holds(s.EndsOn));
        var ended = surveys.ConvertAll(s => s.Id);
        var tallies = await db.SurveyTallies.AsNoTracking().Where(t => ended.Contains(t.SurveyId)).ToListAsync();
        return [.. surveys.OrderByDescending(s => s.EndsOn).ThenBy(s => s.Id).Select(s => new SurveyResult(s, s.TableId is { } id ? tables[id] : null, SurveyFigures.Of(s, tallies, today, rules)))];
    }

    /// <summary>All of them.</summary>
    public static async Task<SurveyListView> All(AccessScope scope, DateOnly today)
    {
        await scope.Require(AccessPolicy.Surveys(scope.Caller.Viewer), mayKnow: true);
        var tables = await scope.Db.Tables.Select(t => new { t.Id, t.Name }).ToListAsync();
        var surveys = await scope.Db.Surveys.AsNoTracking().ToListAsync();
        return new SurveyListView(
            [.. surveys.OrderByDescending(s => s.EndsOn).ThenBy(s => s.Id).Select(s => (s, tables.Find(t => t.Id == s.TableId)?.Name))],
            [.. tables.OrderBy(t => t.Name, StringComparer.CurrentCulture).Select(t => (t.Id, t.Name))],
            today);
    }

    /// <summary>One of them; its remarks only when its figures are shown.</summary>
    public static async Task<SurveyView> One(AccessScope scope, Guid id, DateOnly today, DoorRules rules, int remarkMonths)
    {
        var sight = await scope.Require(AccessPolicy.Surveys(scope.Caller.Viewer), mayKnow: true);
        var survey = await scope.Db.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id);
        await scope.Require(survey is null ? Sight.Nothing : sight, mayKnow: false);
        var table = await scope.Db.Tables.Where(t => t.Id == survey!.TableId).Select(t => t.Name).SingleOrDefaultAsync();
        if (!SurveyFigures.AreShown(survey!, today, rules))
        {
            return new SurveyView(new SurveyResult(survey!, table, null), [], rules, today, remarkMonths);
        }

        var tallies = await scope.Db.SurveyTallies.AsNoTracking().Where(t => t.SurveyId == id).ToListAsync();
        scope.Show(id, sight.Ground);
        var remarks = await scope.Db.SurveyRemarks.AsNoTracking().Where(r => r.SurveyId == id).ToListAsync();
        return new SurveyView(new SurveyResult(survey!, table, SurveyFigures.Of(survey!, tallies, today, rules)), [.. remarks.OrderBy(r => r.Id).Select(r => r.Text)], rules, today, remarkMonths);
    }
}
