using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace PokCases.Web.Demo;

/// <summary>Ids made from the partnership's own keys (UUID version 8, RFC 9562 §5.8), so that every demo has the same ones.</summary>
internal static class DemoIds
{
    /// <summary>Changing it makes another demo: addresses people kept would no longer work.</summary>
    private const string Seed = "pokcases-demo-1:";

    /// <param name="kind">What it is, e.g. <c>person</c>.</param>
    /// <param name="key">Its key in <c>partnership.json</c>, or a path of keys.</param>
    public static Guid Of(string kind, string key)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{Seed}{kind}:{key}"), hash);
        var version = (ushort)((BinaryPrimitives.ReadUInt16BigEndian(hash[6..]) & 0x0FFF) | 0x8000);
        BinaryPrimitives.WriteUInt16BigEndian(hash[6..], version);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }

    public static Guid Organisation(string key) => Of("organisation", key);

    public static Guid Person(string key) => Of("person", key);

    public static Guid Table(string key) => Of("table", key);

    public static Guid Case(string key) => Of("case", key);

    public static Guid Session(string key) => Of("session", key);
}
