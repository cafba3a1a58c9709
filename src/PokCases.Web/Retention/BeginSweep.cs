using PokCases.Web.Cases.Reminders;
using PokCases.Web.Deadlines;
using PokCases.Web.Persistence;

namespace PokCases.Web.Retention;

/// <summary>Begins the morning's sweep.</summary>
internal sealed class BeginSweep(WriteDoor door, ReminderClock clock, TimeProvider time) : BeginDue(door, time)
{
    protected override string Kind => SweepRetention.Work;

    protected override Guid Subject => SweepRetention.Everything;

    protected override DateTimeOffset First(DateTimeOffset now) => clock.NextMorning(now);
}
