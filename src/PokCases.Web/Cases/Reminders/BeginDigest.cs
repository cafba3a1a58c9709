using Microsoft.EntityFrameworkCore;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Reminders;

/// <summary>Sees to it that the weekly mail is planned, once, where mail is sent at all; from then on it plans itself.</summary>
internal sealed class BeginDigest(WriteDoor door, MailQueue mails, ReminderClock clock, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (mails.IsOn && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                await door.Keep(Begin, stoppingToken);
                return;
            }
            catch (StoreUnavailableException)
            {
                await Task.Delay(Again, time, stoppingToken);
            }
        }
    }

    private async Task Begin(PokCasesDb db)
    {
        if (!await db.DueWork.AnyAsync(d => d.Kind == WeeklyDigest.Weekly && d.DoneAt == null, CancellationToken.None))
        {
            db.DueWork.Add(new DueWork { Id = Guid.CreateVersion7(), Kind = WeeklyDigest.Weekly, SubjectId = WeeklyDigest.Everybody, DueAt = clock.NextMonday(time.GetUtcNow()) });
        }
    }
}
