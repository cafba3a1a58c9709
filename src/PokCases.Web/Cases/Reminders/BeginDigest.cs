using PokCases.Web.Deadlines;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Reminders;

/// <summary>Begins the weekly mail, where mail is sent at all.</summary>
internal sealed class BeginDigest(WriteDoor door, MailQueue mails, ReminderClock clock, TimeProvider time) : BeginDue(door, time)
{
    protected override string Kind => WeeklyDigest.Weekly;

    protected override Guid Subject => WeeklyDigest.Everybody;

    protected override bool IsWanted => mails.IsOn;

    protected override DateTimeOffset First(DateTimeOffset now) => clock.NextMonday(now);
}
