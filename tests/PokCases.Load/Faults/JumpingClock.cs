using PokCases.Load.Figures;
using PokCases.Load.Servers;

namespace PokCases.Load.Faults;

/// <summary>The clock of a running server goes back a day, comes back, goes forward a day, and comes back.</summary>
/// <remarks>
/// By <c>libfaketime</c>, which the server is started with: it answers every question for the time of day, and leaves
/// the clock that only measures alone. On /readyz nothing is to be said: the server can do its work.
/// </remarks>
internal sealed class JumpingClock : IFault
{
    private static readonly TimeSpan _while = TimeSpan.FromSeconds(4);

    // The library looks at its file once a second.
    private static readonly TimeSpan _noticed = TimeSpan.FromSeconds(2);

    private static readonly string? _library = Directory.Exists("/usr/lib")
        ? Directory.EnumerateFiles("/usr/lib", "libfaketimeMT.so.1", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }).FirstOrDefault()
        : null;

    public string Name => "clock a day back and forward";

    public string? NotHere => _library is null ? "libfaketime isn't on this machine" : null;

    public async Task<IReadOnlyList<Row>> Run(RunSettings settings, CancellationToken cancellation)
    {
        using var data = new DataOnDisk();
        await using var table = await FaultyTable.On(data, settings, cancellation);
        var clock = data.Beside("clock");
        await File.WriteAllTextAsync(clock, "+0", cancellation);
        await table.Serve(cancellation, ["env", $"LD_PRELOAD={_library}", $"FAKETIME_TIMESTAMP_FILE={clock}", "FAKETIME_CACHE_DURATION=1", "FAKETIME_DONT_FAKE_MONOTONIC=1"]);
        var now = await table.Write(_while, cancellation);
        var back = await After("-1d");
        var backAgain = await After("+0");
        var refusedBefore = table.Ledger.Refused.Values.Sum();
        var forward = await After("+1d");
        var refused = table.Ledger.Refused.Values.Sum() - refusedBefore;
        await File.WriteAllTextAsync(clock, "+0", cancellation);
        var ready = await table.Server.Ready(cancellation);
        // Its sign-ins ran out and its session closed itself a day early, as they should by that clock: nobody can write any more, and everything is there.
        var rows = await table.Afterwards(Name, ready.Text, recovered: 0, cancellation);
        return
        [
            .. rows,
            Row.AtLeast($"faults/{Name}/acknowledged before", now, "commands", 1),
            Row.AtLeast($"faults/{Name}/acknowledged a day back", back, "commands", 1),
            Row.AtLeast($"faults/{Name}/acknowledged when it was right again", backAgain, "commands", 1),
            new($"faults/{Name}/acknowledged a day forward", forward, "commands"),
            Row.AtLeast($"faults/{Name}/refused in words or acknowledged, a day forward", forward + refused, "commands", 1),
        ];

        async Task<int> After(string offset)
        {
            await File.WriteAllTextAsync(clock, offset, cancellation);
            await Task.Delay(_noticed, cancellation);
            return await table.Write(_while, cancellation);
        }
    }
}
