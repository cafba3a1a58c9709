using System.Security.Cryptography;

namespace PokCases.Domain.Tests.Accountability;

/// <summary>The tree as RFC 6962 defines it: by splitting in two, again and again. Slow, and nothing of it is the program's.</summary>
internal static class PlainTree
{
    public static byte[] Leaf(byte[] entry) => SHA256.HashData([0, .. entry]);

    public static byte[] Root(IReadOnlyList<byte[]> entries) => entries switch
    {
        [] => SHA256.HashData([]),
        [var only] => Leaf(only),
        _ => SHA256.HashData([1, .. Root([.. entries.Take(Split(entries.Count))]), .. Root([.. entries.Skip(Split(entries.Count))])]),
    };

    public static List<byte[]> Path(int index, IReadOnlyList<byte[]> entries)
    {
        if (entries.Count == 1)
        {
            return [];
        }

        var split = Split(entries.Count);
        List<byte[]> left = [.. entries.Take(split)];
        List<byte[]> right = [.. entries.Skip(split)];
        return index < split ? [.. Path(index, left), Root(right)] : [.. Path(index - split, right), Root(left)];
    }

    public static List<byte[]> Between(int first, IReadOnlyList<byte[]> entries, bool known = true)
    {
        if (first == entries.Count)
        {
            return known ? [] : [Root(entries)];
        }

        var split = Split(entries.Count);
        List<byte[]> left = [.. entries.Take(split)];
        List<byte[]> right = [.. entries.Skip(split)];
        return first <= split ? [.. Between(first, left, known), Root(right)] : [.. Between(first - split, right, known: false), Root(left)];
    }

    private static int Split(int count)
    {
        var split = 1;
        while (split * 2 < count)
        {
            split *= 2;
        }

        return split;
    }
}
