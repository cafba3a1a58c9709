using Microsoft.Extensions.Localization;

namespace PokCases.Web.Persistence;

/// <summary>The verb <c>backup FILE</c>: a consistent copy of the database and the documents, also while the server runs.</summary>
internal static class BackupDatabase
{
    public static async Task<int> Run(Verb verb, string file, CancellationToken cancellation)
    {
        var texts = verb.Get<IStringLocalizer<PersistenceTexts>>();
        var storage = verb.Get<IStorage>();
        var path = Path.GetFullPath(file);
        if (File.Exists(path))
        {
            await verb.Say(texts["BackupExists", path]);
            return 1;
        }

        if (!await DatabaseCheck.IsThere(storage, cancellation))
        {
            await verb.Say(texts["NoDatabase"]);
            return 1;
        }

        // Under another name until it is whole, so that a broken copy is never taken for a backup.
        var unfinished = path + ".unfinished";
        var database = path + ".database";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Delete(unfinished);
            File.Delete(database);
            // The database first: what a document's row names was stored before the row was.
            await storage.Backup(database, cancellation);
            await BackupFile.Make(unfinished, database, verb.Get<DocumentFolder>(), cancellation);
            Flush(unfinished);
            File.Move(unfinished, path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidOperationException or System.Data.Common.DbException or System.ComponentModel.Win32Exception)
        {
            File.Delete(unfinished);
            await verb.Say(texts["BackupFailed", e.Message]);
            return 1;
        }
        finally
        {
            File.Delete(database);
        }

        await verb.Say(texts["BackupKeys", verb.Get<DataFolder>().Path]);
        await verb.Say(texts["BackupMade", path]);
        return 0;
    }

    private static void Flush(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
        stream.Flush(flushToDisk: true);
    }
}
