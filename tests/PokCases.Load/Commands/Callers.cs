using PokCases.Load.Figures;

namespace PokCases.Load.Commands;

/// <summary>Callers who each wait for the answer before they ask again.</summary>
internal static class Callers
{
    /// <summary>As the issue asks it.</summary>
    public const int Usual = 32;

    private static readonly ProcessorClock _own = new(Environment.ProcessId);

    /// <summary>So many in all, spread over the callers; what it took, of this process.</summary>
    public static Task<Taken> Run(int times, Func<Task> ask) => Taken.By(_own, async () =>
    {
        var left = times;
        await Task.WhenAll(Enumerable.Range(0, Usual).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Decrement(ref left) >= 0)
            {
                await ask();
            }
        })));
        return times;
    });
}
