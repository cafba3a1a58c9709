using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Reminders;

/// <summary>Plans when somebody is reminded of an action: once before its date, and after it as long as it is open.</summary>
/// <remarks>
/// After the date, a week apart: the day after it to who is responsible; again, and to the case lead too; then to the
/// chair of the table. Called by every command that makes an action or changes its date or state.
/// </remarks>
internal sealed class ActionReminders(ReminderClock clock, IOptions<ReminderOptions> options)
{
    /// <summary>Kind of work: the date comes near. Subject: the action.</summary>
    public const string DueSoon = "action-due-soon";

    /// <summary>Kind of work: the date has passed. Subject: the action.</summary>
    public const string Late = "action-late";

    /// <summary>How often an action can be missed before nobody is told any more: the chair knows then.</summary>
    public const int MostMissed = 3;

    private const int DaysApart = 7;

    /// <summary>Plans anew, inside the command that made or changed the action.</summary>
    public async Task Plan(Writing w, CaseAction action)
    {
        await w.NotDue(action.Id, DueSoon, Late);
        if (!action.IsOpen)
        {
            return;
        }

        var soon = clock.MorningOf(action.DueOn.AddDays(-options.Value.DaysBefore));
        if (soon > w.Now)
        {
            w.Due(DueSoon, action.Id, soon);
        }

        PlanLate(w, action);
    }

    /// <summary>The next time it would be late; nothing once the chair knows.</summary>
    public void PlanLate(Writing w, CaseAction action)
    {
        if (action.TimesMissed < MostMissed)
        {
            var late = clock.MorningOf(action.DueOn.AddDays(1 + (DaysApart * action.TimesMissed)));
            w.Due(Late, action.Id, late > w.Now ? late : clock.NextMorning(w.Now));
        }
    }

    /// <summary>Whether its day is still to come, or is today.</summary>
    public bool IsInTime(CaseAction action, DateTimeOffset now) => clock.DayOf(now) <= action.DueOn;
}
