namespace PokCases.Load.Crash;

/// <summary>What became of reminders that fell due while servers were killed.</summary>
/// <param name="Recorded">Reminders that stand recorded.</param>
/// <param name="Lost">Reminders that were due and are not.</param>
/// <param name="FromNowhere">Reminders recorded that were not due.</param>
/// <param name="Twice">Work that the log says was done more than once.</param>
/// <param name="MailsLost">Mails that belong to a record and are not in the queue.</param>
/// <param name="MailsTooMany">Mails in the queue that belong to no record, or under another id than theirs.</param>
internal sealed record ReminderFindings(int Recorded, int Lost, int FromNowhere, int Twice, int MailsLost, int MailsTooMany)
{
    /// <summary>Kills that left work that was due, or was to be.</summary>
    public int KilledAtWork { get; init; }

    public int LogBroken { get; init; }
}
