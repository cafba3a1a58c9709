using System.Globalization;
using PokCases.Domain.Accountability;

namespace PokCases.Web.Accountability.Sealing;

/// <summary>Which log a restored backup replaced: the last checkpoint that witnesses have of it.</summary>
/// <param name="Size">How many entries that one had.</param>
/// <param name="Root">Its root.</param>
public sealed record RestoredOver(long Size, byte[] Root)
{
    public static RestoredOver? Parse(string line)
    {
        var bytes = new byte[line.Length];
        return line.Split(' ') is ["restored-over", var size, var root]
            && long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && Convert.TryFromBase64String(root, bytes, out var written) && written == MerkleHash.Length
            ? new RestoredOver(number, bytes[..written])
            : null;
    }

    /// <summary>Its line in a checkpoint.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"restored-over {Size} {Convert.ToBase64String(Root)}");
}
