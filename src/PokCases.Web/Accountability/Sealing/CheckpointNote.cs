using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using PokCases.Domain.Accountability;

namespace PokCases.Web.Accountability.Sealing;

/// <summary>A signed checkpoint: what the log was at a moment. Lines that a person can read, in the form of a signed note of Certificate Transparency's successors.</summary>
/// <remarks>
/// <code>
/// pokcases.example.nl                        name of the log
/// 1234                                       how many entries
/// wVP…=                                      root of the tree over them, base64
/// time 2026-11-27T09:00:00.000Z
/// key 1a2b3c4d
/// restored-over 1300 8hF…=                   only after a restore: what it replaced
///
/// — pokcases.example.nl Gis8TTBF…=           base64 of the key's id and the signature (DER) over all above the empty line
/// </code>
/// </remarks>
/// <param name="Origin">Name of the log.</param>
/// <param name="Size">How many entries it had.</param>
/// <param name="Root">Root of the tree over them.</param>
/// <param name="At">When it was made.</param>
/// <param name="KeyId">Which key signed it.</param>
/// <param name="Over">What a restore replaced; null for an ordinary checkpoint.</param>
/// <param name="Signature">ECDSA with SHA-256 as DER.</param>
public sealed record CheckpointNote(string Origin, long Size, byte[] Root, DateTimeOffset At, string KeyId, RestoredOver? Over, byte[] Signature)
{
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
    private const string SignatureMark = "— ";

    /// <summary>The last line of every note begins with it.</summary>
    public static bool IsEnd(string line) => line.StartsWith(SignatureMark, StringComparison.Ordinal);

    /// <summary>What the signature is over.</summary>
    public byte[] SignedBytes() => Encoding.UTF8.GetBytes(Body());

    /// <summary>The whole text; ends with a line feed.</summary>
    public override string ToString() =>
        $"{Body()}\n{SignatureMark}{Origin} {Convert.ToBase64String([.. Convert.FromHexString(KeyId), .. Signature])}\n";

    /// <summary>Reads a text; it must be written exactly as <see cref="ToString"/> writes it, so that nothing stands in it that was not signed.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out CheckpointNote? note)
    {
        note = null;
        var lines = text.Split('\n');
        if (lines.Length is not (8 or 9)
            || !long.TryParse(lines[1], NumberStyles.None, CultureInfo.InvariantCulture, out var size)
            || Bytes(lines[2]) is not { Length: MerkleHash.Length } root
            || !DateTimeOffset.TryParseExact(After(lines[3], "time "), TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at)
            || Bytes(After(lines[^2], $"{SignatureMark}{lines[0]} ")) is not { Length: > LogPublicKey.IdLength } signed)
        {
            return false;
        }

        var over = lines.Length == 9 ? RestoredOver.Parse(lines[5]) : null;
        var read = new CheckpointNote(lines[0], size, root, at, Convert.ToHexStringLower(signed.AsSpan(0, LogPublicKey.IdLength)), over, signed[LogPublicKey.IdLength..]);
        note = read.ToString() == text ? read : null;
        return note is not null;
    }

    private string Body()
    {
        var body = new StringBuilder();
        body.Append(CultureInfo.InvariantCulture, $"{Origin}\n{Size}\n{Convert.ToBase64String(Root)}\ntime {At.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture)}\nkey {KeyId}\n");
        if (Over is not null)
        {
            body.Append(CultureInfo.InvariantCulture, $"{Over}\n");
        }

        return body.ToString();
    }

    private static string After(string line, string begin) => line.StartsWith(begin, StringComparison.Ordinal) ? line[begin.Length..] : string.Empty;

    private static byte[]? Bytes(string base64)
    {
        var bytes = new byte[base64.Length];
        return base64.Length > 0 && Convert.TryFromBase64String(base64, bytes, out var written) ? bytes[..written] : null;
    }
}
