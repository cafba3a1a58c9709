using Microsoft.Extensions.Localization;

namespace PokCases.Web.Persistence;

/// <summary>The verb <c>restore FILE</c>: puts a backup back and keeps the present database aside. Refuses while the server runs.</summary>
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
            var aside = await verb.Get<IStorage>().Restore(path, mark, cancellation);
            Accountability.LogCheckpoint.Forget(verb.Get<DataFolder>());
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
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidOperationException or System.Data.Common.DbException or System.ComponentModel.Win32Exception)
        {
            await verb.Say(texts["RestoreFailed", e.Message]);
        }

        return 1;
    }
}
