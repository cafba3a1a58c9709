using PokCases.Load.Bare;
using PokCases.Load.Figures;
using PokCases.Load.Servers;

namespace PokCases.Load.Live;

/// <summary>Changes served per second: as they are, without sign-in and log, and beside bare bytes.</summary>
internal static class ServedMeasure
{
    private const int People = 30;
    private static readonly TimeSpan _block = TimeSpan.FromSeconds(1);

    public static async Task<IReadOnlyList<Row>> Run(RunSettings settings, CancellationToken cancellation)
    {
        await settings.Say("live: changes served");
        using var data = new DataOnDisk();
        using var session = await SessionInProgress.On(data, People, cancellation);
        await using var server = await RunningServer.Serving(data, cancellation, verb: UnloggedServer.Arguments(counting: false));
        var chair = session.Members[0];
        await chair.Load(server.Address, cancellation);
        var seq = await chair.Share(server.Address, session.Item, Guid.CreateVersion7(), cancellation);
        using var sides = new TwoSides(server, [.. session.Members.Select(m => m.Person)]);
        var path = FormattableString.Invariant($"sessies/{session.Session}/wijzigingen?na={seq - 1}");
        return
        [
            .. new PairRows("live/changes served", "without sign-in and log", await sides.Compare(path, settings.Pairs, _block)).Rates("change", 0.5),
            .. new PairRows("live/changes served", "bare bytes", await sides.CompareWithBytes(path, settings.Pairs, _block)).Rates("change"),
        ];
    }
}
