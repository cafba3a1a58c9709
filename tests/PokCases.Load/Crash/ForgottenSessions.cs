using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Sessions;
using PokCases.Load.Commands;
using PokCases.Load.Servers;
using PokCases.Web.Accountability;
using PokCases.Web.Deadlines;
using PokCases.Web.Persistence;
using PokCases.Web.Sessions;

namespace PokCases.Load.Crash;

/// <summary>Sessions that nobody closes: each closes itself, by work that falls due one after the other while servers come and go.</summary>
internal sealed class ForgottenSessions
{
    private readonly List<DueWork> _work = [];

    /// <summary>Prepares them beside a session that is held.</summary>
    /// <param name="data">Where; no server runs.</param>
    /// <param name="beside">A session of the same table.</param>
    /// <param name="count">How many.</param>
    /// <param name="apart">The time between one that falls due and the next.</param>
    public static async Task<ForgottenSessions> Prepare(DataOnDisk data, Guid beside, int count, TimeSpan apart)
    {
        var made = new ForgottenSessions();
        await using var program = await InProcess.On(data, writing: true);
        await program.Door.Run(Caller.Program(), Guid.NewGuid(), "PrepareLoad", async w =>
        {
            var like = await w.Db.Sessions.SingleAsync(s => s.Id == beside);
            for (var i = 0; i < count; i++)
            {
                var began = w.Now.AddHours(-12);
                var session = new Session(Guid.CreateVersion7(), like.TableId, 1000 + i, began, began.AddHours(2), "Stadskantoor", like.ChairId);
                session.Open(began);
                w.Db.Sessions.Add(session);
                var due = w.Now + (apart * i);
                w.Due(SessionJobs.CloseForgotten, session.Id, due);
                made._work.Add(new DueWork { Kind = SessionJobs.CloseForgotten, SubjectId = session.Id, DueAt = due });
            }
        });
        return made;
    }

    /// <summary>How many were due by then.</summary>
    public int DueBy(DateTimeOffset moment) => _work.Count(d => d.DueAt <= moment);

    /// <summary>How many of the sessions closed.</summary>
    public static async Task<long> Closed(StoredTruth truth, CancellationToken cancellation) => await truth.Count(
        """SELECT COUNT(*) FROM "sessions" WHERE "State" = 'Closed' AND "ClosedById" IS NULL AND "Number" >= 1000""", cancellation);

    /// <summary>How many had an effect more than once: done twice by the log, or with more than the one change that closing is.</summary>
    public async Task<long> Twice(DataOnDisk data, StoredTruth truth, CancellationToken cancellation)
    {
        var doneTwice = _work.Count(d => truth.Done.GetValueOrDefault(DueWorker.CommandIdOf(d)) > 1);
        var changed = 0L;
        foreach (var work in _work)
        {
            changed += await truth.Count($"""SELECT COUNT(*) FROM "streams" WHERE "Id" = '{data.Id(work.SubjectId)}' AND "Seq" > 1""", cancellation);
        }

        return Math.Max(doneTwice, changed);
    }
}
