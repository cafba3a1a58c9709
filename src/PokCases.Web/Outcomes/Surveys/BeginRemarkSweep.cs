using PokCases.Web.Cases.Reminders;
using PokCases.Web.Deadlines;
using PokCases.Web.Persistence;

namespace PokCases.Web.Outcomes.Surveys;

/// <summary>Begins the morning's sweep of remarks.</summary>
internal sealed class BeginRemarkSweep(WriteDoor door, ReminderClock clock, TimeProvider time) : BeginDue(door, time)
{
    protected override string Kind => SweepSurveyRemarks.Work;

    protected override Guid Subject => SweepSurveyRemarks.Everything;

    protected override DateTimeOffset First(DateTimeOffset now) => clock.NextMorning(now);
}
