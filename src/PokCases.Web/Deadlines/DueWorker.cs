using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.Deadlines;

/// <summary>Looks for work that is due and does it.</summary>
/// <remarks>
/// The command's id is made of kind, subject and due time: two nodes that find the same row do the same command, and the
/// second gets the first one's answer.
/// </remarks>
internal sealed partial class DueWorker(WriteDoor door, ReadDoor reading, IEnumerable<IDueHandler> handlers, TimeProvider time, ILogger<DueWorker> logger)
{
    private const int MostAtOnce = 100;

    /// <summary>Does everything that is due now; returns how much was done.</summary>
    public async Task<int> Run(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        List<DueWork> due;
        await using (var db = reading.Plain())
        {
            due = await db.DueWork.Where(d => d.DoneAt == null && d.DueAt <= now).OrderBy(d => d.DueAt).Take(MostAtOnce).ToListAsync(cancellation);
        }

        foreach (var work in due)
        {
            var handler = handlers.FirstOrDefault(h => h.Kind == work.Kind);
            if (handler is null)
            {
                UnknownKind(work.Kind);
                continue;
            }

            await door.Run(Caller.Program(), CommandIdOf(work), handler.CommandName, async w =>
            {
                w.Require(new Sight(Ground.Program), mayKnow: true);
                w.For("termijn");
                w.About(work.SubjectId);
                await handler.Do(w, work.SubjectId);
                await w.Db.DueWork.Where(d => d.Id == work.Id).ExecuteUpdateAsync(u => u.SetProperty(d => d.DoneAt, w.Now));
            }, cancellation);
        }

        return due.Count;
    }

    /// <summary>A name-based id, over kind, subject and due time.</summary>
    public static Guid CommandIdOf(DueWork work) =>
        NamedId.Of(string.Create(CultureInfo.InvariantCulture, $"{work.Kind}/{work.SubjectId:N}/{work.DueAt.ToUnixTimeMilliseconds()}"));

    [LoggerMessage(Level = LogLevel.Error, Message = "Work of the unknown kind {Kind} is due.")]
    private partial void UnknownKind(string kind);
}
