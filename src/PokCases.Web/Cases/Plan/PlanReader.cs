using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Cases.Household;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Plan;

/// <summary>Reads the plan of a case: goals, and all actions of the case, also those agreed at the table.</summary>
internal static class PlanReader
{
    public static async Task<PlanView> Read(AccessScope scope, CaseAccess access, Words words)
    {
        var db = scope.Db;
        var viewer = scope.Caller.Viewer;
        var caseId = access.About.Id;
        var goals = await db.Goals.Where(g => g.CaseId == caseId).OrderBy(g => g.Place).ThenBy(g => g.NotedAt).AsNoTracking().ToListAsync();
        var actions = await db.Actions.Where(a => a.CaseId == caseId).OrderBy(a => a.DueOn).ThenBy(a => a.NotedAt).AsNoTracking().ToListAsync();
        var people = await PeopleQueries.Named(db, actions.Select(a => a.ResponsibleId));
        var organisations = await db.Organisations.Select(o => new { o.Id, o.Name }).ToDictionaryAsync(o => o.Id, o => o.Name);
        var holds = AccessPolicy.HoldCase(viewer, access.Standing);
        var warnings = await HouseholdWarnings.Load(scope, caseId, access.Standing, words.Local(scope.Now));
        var known = goals.Select(g => g.Id).ToHashSet();
        var lines = actions
            .OrderBy(a => a.State != ActionState.Open)
            .ToLookup(a => a.GoalId is { } goal && known.Contains(goal) ? goal : Guid.Empty, a => new PlanView.ActionLine(
                a.Id,
                a.Text,
                people.Of(a.ResponsibleId),
                organisations.GetValueOrDefault(a.OrganisationId, string.Empty),
                a.Partner,
                a.DueOn,
                a.State,
                a.StartedAt is not null,
                a.Progress,
                a.EndedAt,
                a.IsOpen ? actions.Find(first => first.Id == a.DependsOnId && first.IsOpen)?.Text : null,
                AccessPolicy.ChangeAction(viewer, a.ResponsibleId, holds).IsAllowed)
            {
                Warnings = a.IsOpen ? warnings.ForAction(new WarnedAction(a.Text, people.Of(a.ResponsibleId).Name, organisations.GetValueOrDefault(a.OrganisationId, string.Empty), a.Partner)) : [],
            });
        var shown = goals.ConvertAll(g => new PlanView.GoalLine(g.Id, g.Text, g.SaidBy, g.State, g.EndedAt, [.. lines[g.Id]]));
        return new PlanView(
            await CaseHeadReader.Read(scope, access, words),
            shown.FindAll(g => g.State != GoalState.Dropped),
            shown.FindAll(g => g.State == GoalState.Dropped),
            [.. lines[Guid.Empty]],
            access.Sight.Ground == Ground.Substitute);
    }
}
