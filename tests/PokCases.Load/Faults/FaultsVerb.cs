using System.CommandLine;
using PokCases.Load.Figures;

namespace PokCases.Load.Faults;

/// <summary>The verb <c>faults</c>.</summary>
internal sealed class FaultsVerb : IMeasure
{
    private static readonly IFault[] _faults = [new FullDisk(), new JumpingClock(), new NotWritable(), new NoDescriptors()];

    private readonly Option<string> _only = new("--only") { Description = "Only the faults whose name holds this.", DefaultValueFactory = _ => string.Empty };

    public string Name => "faults";

    public string Description => "A full disk, a clock that jumps, files that can't be written, no file descriptors: never a false acknowledgement, and it works again when the cause is gone.";

    public IReadOnlyList<Option> Options => [_only];

    public async Task<IReadOnlyList<Row>> Run(ParseResult given, RunSettings settings, CancellationToken cancellation)
    {
        List<Row> rows = [];
        foreach (var fault in _faults.Where(f => f.Name.Contains(given.GetValue(_only)!, StringComparison.Ordinal)))
        {
            if (fault.NotHere is { } why)
            {
                await settings.Say($"faults: {fault.Name} was left out: {why}.");
                continue;
            }

            await settings.Say($"faults: {fault.Name}");
            rows.AddRange(await fault.Run(settings, cancellation));
        }

        return rows;
    }
}
