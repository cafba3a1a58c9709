using PokCases.Load.Figures;

namespace PokCases.Load.Live;

/// <summary>
/// One session, commands one after the other: how long until a command is acknowledged, and until everybody else has
/// its content; the same on a bare hub, in blocks that take turns.
/// </summary>
internal sealed class LiveMeasure(LiveSettings settings)
{
    public async Task<IReadOnlyList<Row>> Run(CancellationToken cancellation)
    {
        await using var table = await TableSubject.Start(settings.People, others: 0, cancellation);
        await Block.Run(table, 0, LiveSettings.WarmUp, cancellation);
        await using var bare = await BareSubject.Start(settings.People, table.AnswerBytes, cancellation);
        await Block.Run(bare, 0, LiveSettings.WarmUp, cancellation);

        List<(Block Ours, Block Bare)> pairs = [];
        var pulls = table.Pulls;
        var first = LiveSettings.WarmUp;
        foreach (var commands in settings.Blocks)
        {
            // Each goes first as often as the other, so that a machine that slows down does not favour one.
            var bareFirst = pairs.Count % 2 == 1 ? await Block.Run(bare, first, commands, cancellation) : null;
            var ours = await Block.Run(table, first, commands, cancellation);
            pairs.Add((ours, bareFirst ?? await Block.Run(bare, first, commands, cancellation)));
            first += commands;
        }

        return new LiveRows(settings, pairs, table.AnswerBytes, table.Pulls - pulls).Make();
    }
}
