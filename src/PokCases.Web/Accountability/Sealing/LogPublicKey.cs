using System.Security.Cryptography;

namespace PokCases.Web.Accountability.Sealing;

/// <summary>A public key that checkpoints can be checked with.</summary>
/// <param name="Id">The first four bytes of SHA-256 over <paramref name="Info"/>, in hexadecimal: as it stands in a checkpoint.</param>
/// <param name="Info">The key as SubjectPublicKeyInfo (DER).</param>
public sealed record LogPublicKey(string Id, byte[] Info)
{
    /// <summary>Length of an id, in bytes.</summary>
    public const int IdLength = 4;

    public static LogPublicKey Of(byte[] info) => new(Convert.ToHexStringLower(SHA256.HashData(info).AsSpan(0, IdLength)), info);

    /// <summary>Reads a line of the file of public keys; null when it is no such line.</summary>
    public static LogPublicKey? Parse(string line)
    {
        if (line.Split(' ') is not ["key", var id, var text])
        {
            return null;
        }

        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var written) && Of(bytes[..written]) is var key && key.Id == id ? key : null;
    }

    /// <summary>Its line in the file of public keys.</summary>
    public override string ToString() => $"key {Id} {Convert.ToBase64String(Info)}";
}
