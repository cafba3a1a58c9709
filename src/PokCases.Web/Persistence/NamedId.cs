using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace PokCases.Web.Persistence;

/// <summary>Ids made of a name: whoever makes it again gets the same one, so that something happens once.</summary>
internal static class NamedId
{
    /// <summary>UUID version 8, of SHA-256 over the name.</summary>
    public static Guid Of(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16).ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(6), (ushort)((BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(6)) & 0x0FFF) | 0x8000));
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
