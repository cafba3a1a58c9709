using System.Security.Cryptography;

namespace PokCases.Web.Persistence;

/// <summary>A file with a key: 32 random bytes as base64.</summary>
internal static class KeyFile
{
    /// <summary>Length of the key, in bytes.</summary>
    public const int Length = 32;

    /// <summary>The key in a text; false when it holds none.</summary>
    public static bool TryParse(string text, out byte[] key)
    {
        key = new byte[Length];
        return Convert.TryFromBase64String(text.Trim(), key, out var written) && written == Length;
    }

    /// <summary>Reads it; throws when something else stands in it.</summary>
    public static byte[] Read(string file) => TryParse(File.ReadAllText(file), out var key)
        ? key
        : throw new InvalidOperationException($"'{file}' does not hold {Length} bytes as base64.");

    /// <summary>Reads it, and makes it first when it is not there.</summary>
    public static byte[] ReadOrMake(string file)
    {
        if (!File.Exists(file))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            PrivateFile.Create(file, Convert.ToBase64String(RandomNumberGenerator.GetBytes(Length)) + "\n");
        }

        return Read(file);
    }
}
