using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace PokCases.Web.Cases.Finding;

/// <summary>Hashes beginnings of words under a key: alike for who holds the key, and nothing for who reads the database.</summary>
internal sealed class WordHash(byte[] key)
{
    public const int KeyLength = 32;

    /// <summary>HMAC-SHA256, of which the first 8 bytes are kept.</summary>
    public long Of(string word) => BinaryPrimitives.ReadInt64LittleEndian(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(word)));
}
