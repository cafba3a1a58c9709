using System.Collections;

namespace PokCases.Domain.Tests.Outcomes;

/// <summary>Somebody who has every figure that is shown, unrounded, knows which kinds of cases there are, and works back what is hidden by linear algebra.</summary>
/// <remarks>Unknown is how many cases there are of each kind; each shown figure is an equation. A hidden one is recovered when it is a combination of equations.</remarks>
internal sealed class Attacker(int kinds)
{
    // Exact arithmetic in a prime field: what combines over fractions combines here too.
    private const long Prime = 2_147_483_647;
    private readonly long[]?[] rows = new long[kinds][];

    public void Learn(BitArray shown)
    {
        var row = Reduced(shown);
        var pivot = Array.FindIndex(row, v => v != 0);
        if (pivot < 0)
        {
            return;
        }

        var inverse = Power(row[pivot], Prime - 2);
        rows[pivot] = [.. row.Select(v => v * inverse % Prime)];
    }

    public bool Recovers(BitArray hidden) => Array.TrueForAll(Reduced(hidden), v => v == 0);

    private long[] Reduced(BitArray of)
    {
        var row = new long[kinds];
        for (var i = 0; i < kinds; i++)
        {
            row[i] = of[i] ? 1 : 0;
        }

        for (var i = 0; i < kinds; i++)
        {
            if (row[i] == 0 || rows[i] is not { } known)
            {
                continue;
            }

            var factor = row[i];
            for (var j = i; j < kinds; j++)
            {
                row[j] = (row[j] + ((Prime - factor) * known[j])) % Prime;
            }
        }

        return row;
    }

    private static long Power(long value, long exponent)
    {
        var result = 1L;
        for (; exponent > 0; exponent >>= 1, value = value * value % Prime)
        {
            result = (exponent & 1) == 1 ? result * value % Prime : result;
        }

        return result;
    }
}
