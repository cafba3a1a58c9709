using System.IO.Compression;

namespace PokCases.Web.Persistence;

/// <summary>The form of a backup: an archive with the database and the documents. The keys are not in it.</summary>
internal static class BackupFile
{
    private const string Database = "database";
    private const string Documents = "documents/";

    /// <summary>Whether the file is such an archive.</summary>
    public static bool IsOne(string file)
    {
        using var stream = File.OpenRead(file);
        var begin = new byte[4];
        return stream.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false) == begin.Length && begin.AsSpan().SequenceEqual("PK\u0003\u0004"u8);
    }

    /// <summary>Makes one.</summary>
    /// <param name="file">Where; it is not there yet.</param>
    /// <param name="database">A copy of the database.</param>
    /// <param name="documents">The documents; a file that goes meanwhile was removed by somebody.</param>
    /// <param name="cancellation">Ends it.</param>
    public static async Task Make(string file, string database, DocumentFolder documents, CancellationToken cancellation)
    {
        await using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.ReadWrite);
        await using var archive = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellation);
        await Add(archive, database, Database, CompressionLevel.Fastest, cancellation);
        foreach (var document in documents.Files())
        {
            try
            {
                // Most are packed already, as pictures and office files are.
                await Add(archive, document.FullName, Documents + document.Name, CompressionLevel.NoCompression, cancellation);
            }
            catch (FileNotFoundException)
            {
                // Removed since the folder was looked through.
            }
        }
    }

    /// <summary>Takes one apart.</summary>
    /// <param name="file">A file for which <see cref="IsOne"/>.</param>
    /// <param name="database">Where the database goes.</param>
    /// <param name="documents">A folder for the documents.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="NotABackupException">It holds something else, or is damaged.</exception>
    public static async Task Unpack(string file, string database, string documents, CancellationToken cancellation)
    {
        try
        {
            await using var archive = await ZipFile.OpenReadAsync(file, cancellation);
            var whole = archive.GetEntry(Database) ?? throw new NotABackupException();
            await whole.ExtractToFileAsync(database, overwrite: true, cancellation);
            DocumentFolder.Make(documents);
            foreach (var entry in archive.Entries.Where(e => e.FullName.StartsWith(Documents, StringComparison.Ordinal)))
            {
                // By its last name only: nothing in an archive says where a file goes.
                await entry.ExtractToFileAsync(Path.Combine(documents, Path.GetFileName(entry.FullName)), overwrite: true, cancellation);
            }
        }
        catch (InvalidDataException e)
        {
            throw new NotABackupException(e);
        }
    }

    private static async Task Add(ZipArchive archive, string file, string name, CompressionLevel level, CancellationToken cancellation)
    {
        await using var from = File.OpenRead(file);
        await using var to = await archive.CreateEntry(name, level).OpenAsync(cancellation);
        await from.CopyToAsync(to, cancellation);
    }
}
