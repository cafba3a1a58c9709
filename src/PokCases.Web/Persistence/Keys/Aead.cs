using System.Security.Cryptography;

namespace PokCases.Web.Persistence.Keys;

/// <summary>AES-256-GCM with a random nonce: nonce, tag and text one after the other.</summary>
internal static class Aead
{
    /// <summary>What it takes more than the text, in bytes.</summary>
    public const int Overhead = NonceLength + TagLength;

    private const int NonceLength = 12;
    private const int TagLength = 16;

    public static byte[] Encrypt(byte[] key, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> boundTo)
    {
        var result = new byte[Overhead + plain.Length];
        Encrypt(key, plain, boundTo, result);
        return result;
    }

    /// <summary>Into a place that is <see cref="Overhead"/> longer than the text.</summary>
    public static void Encrypt(byte[] key, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> boundTo, Span<byte> into)
    {
        var nonce = into[..NonceLength];
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagLength);
        aes.Encrypt(nonce, plain, into[Overhead..], into[NonceLength..Overhead], boundTo);
    }

    /// <exception cref="AuthenticationTagMismatchException">The key is another, the bytes were changed, or they belong to something else.</exception>
    public static byte[] Decrypt(byte[] key, ReadOnlySpan<byte> encrypted, ReadOnlySpan<byte> boundTo)
    {
        var plain = new byte[encrypted.Length - Overhead];
        using var aes = new AesGcm(key, TagLength);
        aes.Decrypt(encrypted[..NonceLength], encrypted[Overhead..], encrypted[NonceLength..Overhead], plain, boundTo);
        return plain;
    }
}
