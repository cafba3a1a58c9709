using System.Buffers.Binary;
using System.Security.Cryptography;
using PokCases.Web.Persistence.Keys;

namespace PokCases.Web.Persistence.Sealing;

/// <summary>The form of a sealed text: a mark, the key it stands under, nonce, tag and text.</summary>
/// <remarks>
/// It is bound to its key's subject and version, its table and column, and its row: copied to another place it does not open.
/// An empty text stays empty: there is nothing to keep secret.
/// </remarks>
internal static class SealedContent
{
    private const byte Form = 1;
    private const int SubjectAt = 1;
    private const int VersionAt = 17;
    private const int Header = 21;

    /// <param name="key">The key.</param>
    /// <param name="place">Table, column and row.</param>
    /// <param name="plain">The text.</param>
    public static byte[] Seal(ContentKey key, ReadOnlySpan<byte> place, ReadOnlySpan<byte> plain)
    {
        if (plain.IsEmpty)
        {
            return [];
        }

        var result = new byte[Header + Aead.Overhead + plain.Length];
        result[0] = Form;
        key.Subject.TryWriteBytes(result.AsSpan(SubjectAt));
        BinaryPrimitives.WriteInt32LittleEndian(result.AsSpan(VersionAt), key.Version);
        Aead.Encrypt(key.Bytes, plain, [.. result.AsSpan(0, Header), .. place], result.AsSpan(Header));
        return result;
    }

    /// <summary>Under which key it stands; null for an empty text.</summary>
    /// <exception cref="SealBrokenException">It is no sealed text.</exception>
    public static (Guid Subject, int Version)? KeyOf(ReadOnlySpan<byte> content)
    {
        if (content.IsEmpty)
        {
            return null;
        }

        if (content.Length < Header + Aead.Overhead || content[0] != Form)
        {
            throw new SealBrokenException("A personal text is not in the form that this program writes.");
        }

        return (new Guid(content[SubjectAt..VersionAt]), BinaryPrimitives.ReadInt32LittleEndian(content[VersionAt..]));
    }

    /// <exception cref="SealBrokenException">Its key is destroyed, it was changed, or it was put in another place.</exception>
    public static byte[] Open(KeyRing ring, ReadOnlySpan<byte> place, ReadOnlySpan<byte> content)
    {
        if (KeyOf(content) is not { } named)
        {
            return [];
        }

        var key = ring.Find(named.Subject, named.Version) ?? throw new SealBrokenException("The key of a personal text is not there: it was erased, or the keys belong to another database.");
        try
        {
            return Aead.Decrypt(key.Bytes, content[Header..], [.. content[..Header], .. place]);
        }
        catch (AuthenticationTagMismatchException e)
        {
            throw new SealBrokenException("A personal text was changed or put in another place.", e);
        }
    }
}
