using PokCases.Web.Cases.Reminders;
using PokCases.Web.Deadlines;
using PokCases.Web.Persistence;

namespace PokCases.Web.AdviceDesk.Hours;

/// <summary>Begins the morning's sweep of the desk.</summary>
internal sealed class BeginDeskSweep(WriteDoor door, ReminderClock clock, TimeProvider time) : BeginDue(door, time)
{
    protected override string Kind => SweepDesk.Work;

    protected override Guid Subject => SweepDesk.Everything;

    protected override DateTimeOffset First(DateTimeOffset now) => clock.NextMorning(now);
}
