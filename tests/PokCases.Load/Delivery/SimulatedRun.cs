using System.Diagnostics;
using PokCases.Load.Delivery.Simulated;

namespace PokCases.Load.Delivery;

/// <summary>Many simulated worlds, one for each seed.</summary>
internal sealed class SimulatedRun
{
    /// <summary>What went wrong first in each world where something did, by its seed.</summary>
    public SortedDictionary<int, string> Wrong { get; } = [];

    public int Worlds { get; private set; }

    public long Deliveries { get; private set; }

    public TimeSpan Took { get; private set; }

    /// <param name="first">The first seed; the others follow it.</param>
    /// <param name="worlds">How many.</param>
    /// <param name="trace">Where to write what happens; null for nowhere.</param>
    /// <param name="cancellation">Ends the run.</param>
    public void Run(int first, int worlds, TextWriter? trace, CancellationToken cancellation)
    {
        var start = Stopwatch.GetTimestamp();
        for (var seed = first; seed < first + worlds && !cancellation.IsCancellationRequested; seed++)
        {
            var world = new World(seed, trace).Run();
            Worlds++;
            Deliveries += world.Deliveries;
            if (world.Wrong.Count > 0)
            {
                Wrong[seed] = world.Wrong[0];
            }
        }

        Took = Stopwatch.GetElapsedTime(start);
    }
}
