using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PokCases.Web.Accounts.Identity;

/// <summary>Time-based one-time codes (RFC 6238): six digits, SHA-1, steps of 30 seconds, as every authenticator app has them.</summary>
internal static class Totp
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int StepSeconds = 30;
    private const int KeyBytes = 20;

    /// <summary>A fresh key, base32.</summary>
    public static string NewKey() => ToBase32(RandomNumberGenerator.GetBytes(KeyBytes));

    /// <summary>What the QR code says.</summary>
    public static string Address(string key, string email) =>
        $"otpauth://totp/PokCases:{Uri.EscapeDataString(email)}?secret={key}&issuer=PokCases&digits=6&period={StepSeconds}";

    /// <summary>The step the code belongs to, when it is one of now, just before or just after, and later than any used; else null.</summary>
    public static long? StepOf(string key, string code, DateTimeOffset now, long lastUsed)
    {
        var digits = string.Concat(code.Where(char.IsAsciiDigit));
        if (digits.Length != 6)
        {
            return null;
        }

        var present = now.ToUnixTimeSeconds() / StepSeconds;
        long? found = null;
        for (var step = present - 1; step <= present + 1; step++)
        {
            var same = CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Code(key, step)), Encoding.ASCII.GetBytes(digits));
            if (same && step > lastUsed)
            {
                found = step;
            }
        }

        return found;
    }

    /// <summary>The code at a moment.</summary>
    public static string Code(string key, DateTimeOffset at) => Code(key, at.ToUnixTimeSeconds() / StepSeconds);

    private static string Code(string key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // SHA-1 is what authenticator apps use; its weakness (collisions) doesn't touch HMAC.
        var hash = HMACSHA1.HashData(FromBase32(key), counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xf)) & int.MaxValue;
        return (number % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }

    private static string ToBase32(byte[] bytes)
    {
        var text = new StringBuilder();
        for (var bit = 0; bit < bytes.Length * 8; bit += 5)
        {
            var value = 0;
            for (var i = bit; i < bit + 5; i++)
            {
                value = (value << 1) | (i < bytes.Length * 8 && (bytes[i / 8] & (0x80 >> (i % 8))) != 0 ? 1 : 0);
            }

            text.Append(Alphabet[value]);
        }

        return text.ToString();
    }

    private static byte[] FromBase32(string text)
    {
        var bytes = new byte[text.Length * 5 / 8];
        for (var i = 0; i < bytes.Length * 8; i++)
        {
            if ((Alphabet.IndexOf(text[i / 5], StringComparison.Ordinal) & (0x10 >> (i % 5))) != 0)
            {
                bytes[i / 8] |= (byte)(0x80 >> (i % 8));
            }
        }

        return bytes;
    }
}
