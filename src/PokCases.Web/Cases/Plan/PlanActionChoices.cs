using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Plan;

/// <summary>What can be chosen on the form of an action: people, open goals, and actions that come first.</summary>
public sealed record PlanActionChoices(IReadOnlyList<FieldChoice> People, IReadOnlyList<FieldChoice> Goals, IReadOnlyList<FieldChoice> Actions)
{
    /// <param name="scope">Where it is loaded.</param>
    /// <param name="about">The case.</param>
    /// <param name="changed">The action that is changed; it stays with whom and what it has. Null for a new one.</param>
    internal static async Task<PlanActionChoices> Load(AccessScope scope, Case about, CaseAction? changed)
    {
        var people = (await PlanPeople.Of(scope.Db, about, scope.Now)).All.ToList();
        if (changed is not null && !people.Exists(p => p.Id == changed.ResponsibleId))
        {
            people.Add((await PeopleQueries.Named(scope.Db, [changed.ResponsibleId])).Of(changed.ResponsibleId));
        }

        var (goal, first) = (changed?.GoalId, changed?.DependsOnId);
        var goals = await scope.Db.Goals
            .Where(g => g.CaseId == about.Id && (g.State == GoalState.Open || g.Id == goal))
            .OrderBy(g => g.Place)
            .AsNoTracking()
            .ToListAsync();
        var actions = await scope.Db.Actions
            .Where(a => a.CaseId == about.Id && (a.State == ActionState.Open || a.Id == first))
            .OrderBy(a => a.DueOn)
            .AsNoTracking()
            .ToListAsync();
        return new PlanActionChoices(
            people.ConvertAll(p => new FieldChoice(p.Id.ToString(), p.Full)),
            goals.ConvertAll(g => new FieldChoice(g.Id.ToString(), g.Text)),
            [.. actions.Where(a => a.Id != changed?.Id).Select(a => new FieldChoice(a.Id.ToString(), a.Text))]);
    }
}
