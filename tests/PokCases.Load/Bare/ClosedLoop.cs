using System.Diagnostics;
using PokCases.Load.Figures;

namespace PokCases.Load.Bare;

/// <summary>So many callers who ask for a page again as soon as they have it.</summary>
internal static class ClosedLoop
{
    /// <param name="processor">The clock of the server's process.</param>
    /// <param name="callers">How many ask at the same time.</param>
    /// <param name="length">How long.</param>
    /// <param name="ask">One request; gets the caller's number.</param>
    public static Task<Taken> Run(ProcessorClock processor, int callers, TimeSpan length, Func<int, Task> ask) => Taken.By(processor, async () =>
    {
        var start = Stopwatch.GetTimestamp();
        var asked = await Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Task.Run(async () =>
        {
            var times = 0;
            while (Stopwatch.GetElapsedTime(start) < length)
            {
                await ask(caller);
                times++;
            }

            return times;
        })));
        return asked.Sum();
    });
}
