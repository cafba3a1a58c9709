using Microsoft.EntityFrameworkCore;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Persistence;

namespace PokCases.Web.Retention;

/// <summary>Sees to it that the morning's sweep is planned, once; from then on it plans itself.</summary>
internal sealed class BeginSweep(WriteDoor door, ReminderClock clock, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
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
        if (!await db.DueWork.AnyAsync(d => d.Kind == SweepRetention.Work && d.DoneAt == null, CancellationToken.None))
        {
            db.DueWork.Add(new DueWork { Id = Guid.CreateVersion7(), Kind = SweepRetention.Work, SubjectId = SweepRetention.Everything, DueAt = clock.NextMorning(time.GetUtcNow()) });
        }
    }
}
