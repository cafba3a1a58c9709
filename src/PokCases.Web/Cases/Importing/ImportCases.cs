using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Importing;

/// <summary>The verb <c>import cases FILE</c>: a case history, all of it or nothing. The same file, or the same reference, again adds nothing.</summary>
internal sealed class ImportCases(Verb verb, IStringLocalizer<ImportTexts> texts)
{
    public static async Task<int> Run(Verb verb, string file, bool dryRun, CancellationToken cancellation)
    {
        var texts = verb.Get<IStringLocalizer<ImportTexts>>();
        byte[] bytes;
        try
        {
            bytes = await File.ReadAllBytesAsync(file, cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await verb.Say(texts["FileMissing", file]);
            return 1;
        }

        try
        {
            return await new ImportCases(verb, texts).Import(ImportFile.Read(bytes), dryRun, cancellation);
        }
        catch (ImportFileException e)
        {
            await verb.Say(texts[e.Key, e.What]);
        }
        catch (DataFolderInUseException)
        {
            await verb.Say(texts["ServerRuns"]);
        }
        catch (Exception e) when (e is StoreUnavailableException or DbUpdateException or System.Data.Common.DbException)
        {
            await verb.Say(texts["Failed", (e.InnerException ?? e).Message]);
        }

        return 1;
    }

    private async Task<int> Import(List<ImportRow> rows, bool dryRun, CancellationToken cancellation)
    {
        // Also takes the lock of the data folder, so that nothing else writes.
        await verb.Get<IStorage>().Migrate(cancellation);
        var door = verb.Get<WriteDoor>();
        await door.StartAsync(cancellation);
        try
        {
            return dryRun ? await Try(rows, cancellation) : await Write(door, rows, cancellation);
        }
        finally
        {
            await door.StopAsync(CancellationToken.None);
        }
    }

    private async Task<int> Try(List<ImportRow> rows, CancellationToken cancellation)
    {
        List<ImportFate> fates;
        await using (var scope = await verb.Get<ReadDoor>().Open(Caller.Program(), "import-cases", "import-cases", cancellation))
        {
            var plan = await ImportPlan.Open(scope.Db, texts, verb.Get<ImportMarks>(), scope.Now, cancellation);
            fates = plan.Decide(rows);
            scope.Weigh(plan.Weighed);
            await scope.Record();
        }

        await Tell(fates);
        var wrong = fates.Count(f => f.IsWrong);
        await verb.Say(texts["DryRun", fates.Count(f => f.New is not null), fates.Count - wrong - fates.Count(f => f.New is not null), wrong]);
        return wrong == 0 ? 0 : 1;
    }

    private async Task<int> Write(WriteDoor door, List<ImportRow> rows, CancellationToken cancellation)
    {
        List<ImportFate> fates = [];
        try
        {
            var written = await door.Run(Caller.Program(), Guid.CreateVersion7(), "ImportCases", async w =>
            {
                w.Require(new Sight(Ground.Program), mayKnow: true);
                w.For("import-cases");
                var plan = await ImportPlan.Open(w.Db, texts, verb.Get<ImportMarks>(), w.Now, cancellation);
                fates = plan.Decide(rows);
                RuleViolation.When(fates.Exists(f => f.IsWrong), "import-rejected", "Lines of the import are wrong.");
                var fresh = fates.FindAll(f => f.New is not null);
                await ImportedCases.Add(w, fresh);
                return fresh.Count;
            }, cancellation);
            await Tell(fates);
            await verb.Say(texts["Imported", written.Answer, rows.Count - written.Answer]);
            return 0;
        }
        catch (RuleViolation e) when (e.Code == "import-rejected")
        {
            await Tell(fates);
            await verb.Say(texts["Rejected", fates.Count(f => f.IsWrong)]);
            return 1;
        }
    }

    private async Task Tell(List<ImportFate> fates)
    {
        foreach (var fate in fates)
        {
            var key = fate.IsWrong ? "RowWrong" : fate.New is null ? "RowKnown" : "RowNew";
            await verb.Say(texts[key, fate.Line, fate.IsWrong ? string.Join(' ', fate.Faults.Select(f => texts["Fault", f.Column, f.Text].Value)) : fate.Reference]);
            if (fate.Warnings.Count > 0)
            {
                await verb.Say(texts["RowDoubtful", fate.Line, string.Join(' ', fate.Warnings.Select(f => texts["Fault", f.Column, f.Text].Value))]);
            }
        }
    }
}
