using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace PokCases.Web.Persistence.Keys;

/// <summary>The key outside the database that encrypts the other keys at rest. Read when it is first needed, after the data folder was taken.</summary>
/// <remarks>When it is replaced, the one from before is named too, until everything stands under the new one.</remarks>
internal sealed class MasterKey(IOptions<KeysOptions> options, DataFolder data)
{
    private readonly Lazy<byte[]> present = new(() => options.Value.MasterKeyFile is { } named ? KeyFile.Read(named) : KeyFile.ReadOrMake(data.File("master.key")));
    private readonly Lazy<byte[]?> previous = new(() => options.Value.PreviousMasterKeyFile is { } named ? KeyFile.Read(named) : null);

    /// <summary>Says which key it is and nothing of the key itself.</summary>
    public string Mark => MarkOf(present.Value);

    /// <summary>Encrypts with AES-GCM: nonce, tag and text one after the other.</summary>
    public byte[] Encrypt(byte[] plain) => Aead.Encrypt(present.Value, plain, []);

    /// <summary>Decrypts; throws when the key is another or the bytes were changed.</summary>
    public byte[] Decrypt(byte[] encrypted)
    {
        try
        {
            return Aead.Decrypt(present.Value, encrypted, []);
        }
        catch (AuthenticationTagMismatchException) when (previous.Value is { } before)
        {
            return Aead.Decrypt(before, encrypted, []);
        }
    }

    private static string MarkOf(byte[] key) => Convert.ToHexStringLower(HMACSHA256.HashData(key, "PokCases.MasterKey"u8)[..4]);
}
