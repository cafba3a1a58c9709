using System.Security.Cryptography;
using System.Text;
using PokCases.Web.Persistence.Keys;
using PokCases.Web.Persistence.Sealing;

namespace PokCases.Web.Persistence;

/// <summary>Contents of documents, sealed under their case's key, as files under random names outside what is served. A file is written once, whole, and never changed.</summary>
internal sealed class DocumentFolder(string path, KeyRing ring)
{
    private const string Unfinished = ".unfinished";

    public string Path { get; } = path;

    /// <summary>Where a file of that name stands.</summary>
    public string FileOf(string storedAs) => System.IO.Path.Combine(Path, storedAs);

    /// <summary>Stores a content of a case; it is on disk when this returns.</summary>
    /// <returns>The random name it got.</returns>
    public async Task<string> Store(Guid caseId, byte[] content, CancellationToken cancellation)
    {
        Make(Path);
        var name = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var @sealed = SealedContent.Seal(ring.ToWrite([caseId])[caseId], PlaceOf(name), content);
        await using (var file = PrivateFile.Create(FileOf(name) + Unfinished))
        {
            await file.WriteAsync(@sealed, cancellation);
            file.Flush(flushToDisk: true);
        }

        // A power failure in between leaves a file that nobody names.
        File.Move(FileOf(name) + Unfinished, FileOf(name));
        return name;
    }

    /// <summary>Whether the content is there.</summary>
    public bool Holds(string storedAs) => File.Exists(FileOf(storedAs));

    public async Task<byte[]> Read(string storedAs, CancellationToken cancellation)
    {
        var content = await File.ReadAllBytesAsync(FileOf(storedAs), cancellation);
        return SealedContent.Open(ring, PlaceOf(storedAs), content);
    }

    public void Remove(string storedAs) => File.Delete(FileOf(storedAs));

    /// <summary>Every file there is, also what was broken off.</summary>
    public IReadOnlyList<FileInfo> Files() => Directory.Exists(Path) ? [.. new DirectoryInfo(Path).EnumerateFiles()] : [];

    public static void Make(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static byte[] PlaceOf(string name) => Encoding.UTF8.GetBytes("documents/" + name);
}
