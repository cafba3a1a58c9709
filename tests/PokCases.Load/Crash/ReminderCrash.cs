using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Referrals;
using PokCases.Load.Commands;
using PokCases.Load.Servers;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;

namespace PokCases.Load.Crash;

/// <summary>Kills the server over and over while reminders of referrals fall due, and looks afterwards at which were recorded and which mails were put in the queue.</summary>
/// <param name="cycles">Kills.</param>
/// <param name="seed">Where chance begins.</param>
internal sealed class ReminderCrash(int cycles, int seed) : IDisposable
{
    // Several in each turn of the program's own clock, so that a kill finds it at work.
    private const int Each = 30;

    // Nobody listens: every mail stays in the queue, and is tried again and again.
    private static readonly string[] _mail = ["--Mail:Host=127.0.0.1", "--Mail:Port=1", "--Mail:Security=None", "--Mail:From=pokcases@example.invalid"];

    private static readonly TimeSpan _longestLife = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan _apart = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(3);

    private readonly Random _chance = new(seed);
    private readonly DataOnDisk _data = new();

    public async Task<ReminderFindings> Run(CancellationToken cancellation)
    {
        var waiting = await WaitingReferrals.Prepare(_data, cycles * Each, _apart, cancellation);
        var atWork = 0;
        var truth = new StoredTruth(_data);
        for (var cycle = 0; cycle < cycles; cycle++)
        {
            await using var server = await RunningServer.Serving(_data, cancellation, _mail);
            await Task.Delay(_longestLife * _chance.NextDouble(), cancellation);
            await server.Kill();
            atWork += await WaitingReferrals.Left(truth, cancellation) is > 0 ? 1 : 0;
        }

        await LastLife(truth, cancellation);
        var intact = await truth.ReadLog(cancellation);
        await using var program = await InProcess.On(_data, writing: false);
        await using var db = program.Get<ReadDoor>().Plain();
        return waiting.Compare(
            await db.RecordedReminders.AsNoTracking().ToListAsync(cancellation),
            await db.Set<QueuedMail>().Select(m => m.Id).ToListAsync(cancellation),
            truth) with { KilledAtWork = atWork, LogBroken = intact ? 0 : 1 };
    }

    public void Dispose() => _data.Dispose();

    // Nobody kills it: what fell due is done.
    private async Task LastLife(StoredTruth truth, CancellationToken cancellation)
    {
        await using var server = await RunningServer.Serving(_data, cancellation, _mail);
        var until = TimeProvider.System.GetUtcNow() + _patience;
        while (await WaitingReferrals.Left(truth, cancellation) > 0 && TimeProvider.System.GetUtcNow() < until)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(250), cancellation);
        }
    }
}
