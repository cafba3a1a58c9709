namespace PokCases.Load.Figures;

/// <summary>Two sides measured in turn: ours and what it is held against.</summary>
internal static class Pairs
{
    /// <summary>Fewer than this say too little on a noisy machine.</summary>
    public const int Least = 7;

    /// <summary>Runs both sides as often; each goes first as often as the other, so that a machine that slows down favours neither.</summary>
    /// <param name="pairs">How many.</param>
    /// <param name="ours">Runs a block of ours; gets the pair's number.</param>
    /// <param name="other">Runs a block of the other.</param>
    public static async Task<IReadOnlyList<(T Ours, T Other)>> Alternate<T>(int pairs, Func<int, Task<T>> ours, Func<int, Task<T>> other)
        where T : struct
    {
        List<(T Ours, T Other)> taken = [];
        for (var pair = 0; pair < pairs; pair++)
        {
            T? first = pair % 2 == 1 ? await other(pair) : null;
            var own = await ours(pair);
            taken.Add((own, first ?? await other(pair)));
        }

        return taken;
    }
}
