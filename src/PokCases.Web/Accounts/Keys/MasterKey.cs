using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accounts.Keys;

/// <summary>The key that encrypts the protection keys at rest. Read when it is first needed, after the data folder was taken.</summary>
internal sealed class MasterKey(IOptions<KeysOptions> options, DataFolder data)
{
    private readonly Lazy<byte[]> bytes = new(() => options.Value.MasterKeyFile is { } named ? KeyFile.Read(named) : KeyFile.ReadOrMake(data.File("master.key")));

    /// <summary>Encrypts with AES-GCM: nonce, tag and text one after the other.</summary>
    public byte[] Encrypt(byte[] plain)
    {
        var result = new byte[AesGcm.NonceByteSizes.MaxSize + AesGcm.TagByteSizes.MaxSize + plain.Length];
        var nonce = result.AsSpan(0, AesGcm.NonceByteSizes.MaxSize);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(bytes.Value, AesGcm.TagByteSizes.MaxSize);
        aes.Encrypt(nonce, plain, result.AsSpan(nonce.Length + AesGcm.TagByteSizes.MaxSize), result.AsSpan(nonce.Length, AesGcm.TagByteSizes.MaxSize));
        return result;
    }

    /// <summary>Decrypts; throws when the key is another or the bytes were changed.</summary>
    public byte[] Decrypt(byte[] encrypted)
    {
        var nonce = AesGcm.NonceByteSizes.MaxSize;
        var tag = AesGcm.TagByteSizes.MaxSize;
        var plain = new byte[encrypted.Length - nonce - tag];
        using var aes = new AesGcm(bytes.Value, tag);
        aes.Decrypt(encrypted.AsSpan(0, nonce), encrypted.AsSpan(nonce + tag), encrypted.AsSpan(nonce, tag), plain);
        return plain;
    }
}
