using System.Diagnostics;

namespace PokCases.Load.Figures;

/// <summary>A block of work on one side of a comparison, and what it took.</summary>
/// <param name="Units">How much was done: commands, pages…</param>
/// <param name="Elapsed">By the clock.</param>
/// <param name="Processor">Of the process that did it.</param>
internal readonly record struct Taken(double Units, TimeSpan Elapsed, TimeSpan Processor)
{
    public double PerSecond => Units / Elapsed.TotalSeconds;

    /// <summary>Microseconds of processor time for each unit.</summary>
    public double ProcessorPerUnit => Processor.TotalMicroseconds / Units;

    /// <summary>Microseconds by the clock for each unit.</summary>
    public double ElapsedPerUnit => Elapsed.TotalMicroseconds / Units;

    /// <summary>Does the work and notes what it took.</summary>
    /// <param name="processor">The clock of the process that does it.</param>
    /// <param name="work">Returns how many units it did.</param>
    public static async Task<Taken> By(ProcessorClock processor, Func<Task<double>> work)
    {
        var used = processor.Read();
        var start = Stopwatch.GetTimestamp();
        var units = await work();
        var elapsed = Stopwatch.GetElapsedTime(start);
        return new Taken(units, elapsed, processor.Read() - used);
    }
}
