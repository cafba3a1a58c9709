using PokCases.Web.Cases.Reminders;
using PokCases.Web.Deadlines;
using PokCases.Web.Persistence;

namespace PokCases.Web.Retention;

/// <summary>Begins the weekly reminders.</summary>
internal sealed class BeginRetentionReminders(WriteDoor door, ReminderClock clock, TimeProvider time) : BeginDue(door, time)
{
    protected override string Kind => RemindRetention.Work;

    protected override Guid Subject => RemindRetention.Everybody;

    protected override DateTimeOffset First(DateTimeOffset now) => clock.NextMonday(now);
}
