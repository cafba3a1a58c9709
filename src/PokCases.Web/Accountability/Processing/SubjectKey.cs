using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accountability.Processing;

/// <summary>Makes ids of who is concerned unreadable outside, the same each time, so that who holds the key finds all of one person's records.</summary>
/// <remarks>
/// AES-GCM under a nonce that is the keyed hash of type and id: the same id gives the same text, another id another nonce,
/// and the type is bound in. The keys for hashing and encrypting are both derived from the one in the file.
/// </remarks>
internal sealed class SubjectKey(IOptions<LdvOptions> options, DataFolder data)
{
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int IdLength = 16;

    private readonly Lazy<Keys> keys = new(() => new Keys(KeyFile.ReadOrMake(options.Value.KeyFile ?? data.File("ldv.key"))));

    /// <summary>Tells one key from another, and nothing more.</summary>
    public string CheckValue => Convert.ToHexStringLower(Hash("check"u8)[..8]);

    /// <summary>The id as it leaves: 44 bytes in base64url.</summary>
    public string Encrypt(string type, Guid id)
    {
        var kind = Encoding.UTF8.GetBytes(type);
        var plain = id.ToByteArray(bigEndian: true);
        var result = new byte[NonceLength + TagLength + IdLength];
        var nonce = result.AsSpan(0, NonceLength);
        Hash([.. "nonce"u8, .. kind, 0, .. plain]).AsSpan(0, NonceLength).CopyTo(nonce);
        using var aes = new AesGcm(keys.Value.Encrypting, TagLength);
        aes.Encrypt(nonce, plain, result.AsSpan(NonceLength + TagLength), result.AsSpan(NonceLength, TagLength), kind);
        return Base64Url.EncodeToString(result);
    }

    /// <summary>Back to the id; throws when the key or the type is another.</summary>
    public Guid Decrypt(string type, string encrypted)
    {
        var bytes = Base64Url.DecodeFromChars(encrypted);
        var plain = new byte[IdLength];
        using var aes = new AesGcm(keys.Value.Encrypting, TagLength);
        aes.Decrypt(bytes.AsSpan(0, NonceLength), bytes.AsSpan(NonceLength + TagLength), bytes.AsSpan(NonceLength, TagLength), plain, Encoding.UTF8.GetBytes(type));
        return new Guid(plain, bigEndian: true);
    }

    /// <summary>Of a record: the same each time it is sent, so that a receiver can tell that it had it.</summary>
    public byte[] SpanId(long number, Guid subject) => NotZero(Hash([.. "span"u8, .. Bytes(number), .. subject.ToByteArray()])[..8]);

    /// <summary>Of what no request began: a job of the program.</summary>
    public byte[] TraceId(long number) => NotZero(Hash([.. "trace"u8, .. Bytes(number)])[..16]);

    private static byte[] Bytes(long number)
    {
        var bytes = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        return bytes;
    }

    // All zeros means none.
    private static byte[] NotZero(byte[] id)
    {
        id[^1] |= id.All(b => b == 0) ? (byte)1 : (byte)0;
        return id;
    }

    private byte[] Hash(ReadOnlySpan<byte> text) => HMACSHA256.HashData(keys.Value.Hashing, text);

    private sealed class Keys(byte[] key)
    {
        public byte[] Hashing { get; } = HKDF.DeriveKey(HashAlgorithmName.SHA256, key, KeyFile.Length, info: "pokcases ldv hashing"u8.ToArray());

        public byte[] Encrypting { get; } = HKDF.DeriveKey(HashAlgorithmName.SHA256, key, KeyFile.Length, info: "pokcases ldv encrypting"u8.ToArray());
    }
}
