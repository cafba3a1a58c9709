using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accountability.Sealing;

/// <summary>Reads what the page of checkpoints shows. Nothing of it is personal.</summary>
internal sealed class CheckpointsReader(ReadDoor reading, LogPublicKeys keys, WitnessFile file, SealingState state, IOptions<LogOptions> options)
{
    private const int Shown = 20;

    public async Task<CheckpointsView> Read(CancellationToken cancellation)
    {
        await using var db = reading.Plain();
        var last = await db.LogCheckpoints.OrderByDescending(c => c.Number).Take(Shown).ToListAsync(cancellation);
        var entries = await db.LogHeads.Select(h => h.Number).SingleAsync(cancellation);
        var states = await db.LogWitnesses.ToDictionaryAsync(w => w.Id, cancellation);
        var count = last.Count > 0 ? last[0].Number : 0;
        var written = await db.LogCheckpoints.Where(c => c.Number == file.Position).Select(c => (DateTimeOffset?)c.At).FirstOrDefaultAsync(cancellation);
        return new CheckpointsView(
            [.. last.Select(Row).OfType<CheckpointsView.Row>()],
            count,
            entries,
            state.Trouble,
            [new(null, file.Position, written, count - file.Position, state.Trouble == "file" ? "file" : string.Empty), .. options.Value.WitnessUrls.Select(url => Elsewhere(url, states.GetValueOrDefault(WitnessCalls.IdOf(url)), count))],
            keys.All);
    }

    private static CheckpointsView.Row? Row(LogCheckpoint checkpoint) => CheckpointNote.TryParse(checkpoint.Text, out var note) ? new(checkpoint.Number, note) : null;

    // Its host only: an address may hold a secret.
    private static CheckpointsView.Witness Elsewhere(string url, WitnessState? state, long count) =>
        new(new Uri(url).Host, state?.Acknowledged ?? 0, state?.AcknowledgedAt, count - (state?.Acknowledged ?? 0), state?.Trouble ?? string.Empty);
}
