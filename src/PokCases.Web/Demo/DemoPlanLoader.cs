using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Demo;

/// <summary>Puts the plan of one case in the database, and what the case lead picked for the resident.</summary>
internal sealed class DemoPlanLoader(Partnership partnership, DemoCalendar calendar, Writing w, Case story, Partnership.CaseEntry entry)
{
    private static readonly TimeOnly Noon = new(12, 5);

    private readonly DateTimeOffset written = calendar.Past(-5, Noon);

    public void Load(Partnership.PlanEntry plan)
    {
        foreach (var (goal, index) in plan.Goals.Select((g, i) => (g, i)))
        {
            LoadGoal(goal, index);
        }

        foreach (var picked in plan.Outcomes ?? [])
        {
            Pick(ResidentItemKind.Outcome, DemoIds.Of("outcome", picked.Outcome), picked.Simpler);
        }
    }

    private void LoadGoal(Partnership.GoalEntry written, int index)
    {
        var goal = new Goal(DemoIds.Of("goal", $"{entry.Id}/{index}"), story.Id, written.Text, written.SaidBy, index + 1, story.CaseLeadId, this.written);
        if (written.ReachedDays is { } days)
        {
            goal.Reach(calendar.Past(days, Noon));
        }

        w.Db.Goals.Add(goal);
        Pick(ResidentItemKind.Goal, goal.Id, written.Simpler);
        foreach (var (action, place) in written.Actions.Select((a, i) => (a, i)))
        {
            LoadAction(goal.Id, action, $"{entry.Id}/{index}", place);
        }
    }

    private void LoadAction(Guid goal, Partnership.PlanActionEntry planned, string under, int place)
    {
        var person = partnership.Professionals.Single(p => p.Id == planned.Responsible);
        var action = CaseAction.InPlan(
            DemoIds.Of("plan-action", $"{under}/{place}"),
            story.TableId,
            story.Id,
            new PlannedAction(
                planned.Text,
                DemoIds.Person(person.Id),
                DemoIds.Organisation(person.Organisation),
                planned.Partner ?? "",
                calendar.Day(planned.DueDays),
                goal,
                planned.After is { } first ? DemoIds.Of("plan-action", $"{under}/{first}") : null),
            story.CaseLeadId,
            written);
        if (planned.Progress is { } progress)
        {
            action.Begin(action.Version, progress, calendar.Past(-2, Noon));
        }

        w.Db.Actions.Add(action);
        Pick(ResidentItemKind.Action, action.Id, planned.Simpler);
    }

    private void Pick(ResidentItemKind kind, Guid id, string? simpler)
    {
        if (simpler is not null)
        {
            w.Db.ResidentItems.Add(new ResidentItem(story.Id, kind, id, simpler, story.CaseLeadId, written));
        }
    }
}
