using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PokCases.Web.Persistence.Keys;
using PokCases.Web.Shell;

namespace PokCases.Web.Referrals.Outside;

/// <summary>Codes for receivers without an account. A link is a secret of <see cref="AddressSecrets"/>; a code is short, so its hash is keyed and holds for one link only.</summary>
/// <remarks>The key stands in the key store beside those of cases, under a subject that is nobody's: with a copy of the database alone no code can be tried.</remarks>
internal sealed class OutsideSecrets(KeyRing ring)
{
    private const int CodeLength = 8;
    private const int MostTyped = 40;

    private static readonly Guid Subject = new("2f0c4d0b-8f5e-4f0a-9b1d-77c1a3de5a42");

    /// <summary>A fresh code of eight digits.</summary>
    public static string NewCode() => RandomNumberGenerator.GetInt32(100_000_000).ToString("D" + CodeLength, CultureInfo.InvariantCulture);

    /// <summary>As it is told and read: in two parts.</summary>
    public static string Spoken(string code) => $"{code[..(CodeLength / 2)]} {code[(CodeLength / 2)..]}";

    /// <summary>What was typed as a code: its digits.</summary>
    public static string Typed(string text) => string.Concat(text.Where(char.IsAsciiDigit).Take(MostTyped));

    /// <summary>HMAC-SHA256 of a code, for one link.</summary>
    public byte[] CodeHash(byte[] linkHash, string code)
    {
        byte[] both = [.. linkHash, .. Encoding.UTF8.GetBytes(code)];
        return HMACSHA256.HashData(ring.ForHashes(Subject), both);
    }
}
