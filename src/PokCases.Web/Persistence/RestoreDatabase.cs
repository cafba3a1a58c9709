using Microsoft.Extensions.Localization;
using PokCases.Web.Accountability.Sealing;

namespace PokCases.Web.Persistence;

/// <summary>The verb <c>restore FILE</c>: puts a backup back and keeps the present database and documents aside. Refuses while the server runs.</summary>
internal static class RestoreDatabase
{
    public static async Task<int> Run(Verb verb, string file, CancellationToken cancellation)
    {
        var texts = verb.Get<IStringLocalizer<PersistenceTexts>>();
        var path = Path.GetFullPath(file);
        if (!File.Exists(path))
        {
            await verb.Say(texts["RestoreFileMissing", path]);
            return 1;
        }

        try
        {
            verb.Get<DataFolder>().Lock();
            var mark = verb.Get<TimeProvider>().GetUtcNow().ToString("yyyyMMddHHmmss", System.Globalization.CultureInfo.InvariantCulture);
            var note = verb.Get<RestoreNote>();
            var before = await note.Last(cancellation);
            var aside = await Restore(verb, path, mark, cancellation);
            await note.Write(before, cancellation);
            await verb.Say(texts[aside is null ? "RestoredNothingBefore" : "Restored", path, aside ?? string.Empty]);
            return 0;
        }
        catch (DataFolderInUseException)
        {
            await verb.Say(texts["ServerRuns"]);
        }
        catch (NotABackupException)
        {
            await verb.Say(texts["NotABackup", path]);
        }
        catch (LogForkedException)
        {
            await verb.Say(texts["RestoredLogForked", path]);
        }
        catch (Exception e) when (e is StoreUnavailableException or IOException or UnauthorizedAccessException or InvalidOperationException or System.Data.Common.DbException or System.ComponentModel.Win32Exception)
        {
            await verb.Say(texts["RestoreFailed", e.Message]);
        }

        return 1;
    }

    // A backup from before documents is a database alone.
    private static async Task<string?> Restore(Verb verb, string path, string mark, CancellationToken cancellation)
    {
        var storage = verb.Get<IStorage>();
        if (!BackupFile.IsOne(path))
        {
            return await storage.Restore(path, mark, cancellation);
        }

        var data = verb.Get<DataFolder>();
        var documents = verb.Get<DocumentFolder>().Path;
        var (database, restoring) = (data.File("pokcases.restoring"), documents + ".restoring");
        try
        {
            await BackupFile.Unpack(path, database, restoring, cancellation);
            var aside = await storage.Restore(database, mark, cancellation);
            if (Directory.Exists(documents))
            {
                Directory.Move(documents, $"{documents}.before-restore-{mark}");
            }

            Directory.Move(restoring, documents);
            return aside;
        }
        finally
        {
            File.Delete(database);
            if (Directory.Exists(restoring))
            {
                Directory.Delete(restoring, recursive: true);
            }
        }
    }
}
