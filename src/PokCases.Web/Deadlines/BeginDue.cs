using Microsoft.EntityFrameworkCore;
using PokCases.Web.Persistence;

namespace PokCases.Web.Deadlines;

/// <summary>Sees to it that work which plans itself from then on is planned, once; tried again while the database is away.</summary>
internal abstract class BeginDue(WriteDoor door, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(1);

    /// <summary>The kind of work (<see cref="IDueHandler.Kind"/>).</summary>
    protected abstract string Kind { get; }

    /// <summary>Its subject.</summary>
    protected abstract Guid Subject { get; }

    /// <summary>Whether it is done at all here.</summary>
    protected virtual bool IsWanted => true;

    /// <summary>When it is due for the first time.</summary>
    protected abstract DateTimeOffset First(DateTimeOffset now);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (IsWanted && !stoppingToken.IsCancellationRequested)
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
        if (!await db.DueWork.AnyAsync(d => d.Kind == Kind && d.DoneAt == null, CancellationToken.None))
        {
            db.DueWork.Add(new DueWork { Id = Guid.CreateVersion7(), Kind = Kind, SubjectId = Subject, DueAt = First(time.GetUtcNow()) });
        }
    }
}
