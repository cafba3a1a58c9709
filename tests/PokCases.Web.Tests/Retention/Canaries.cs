using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Web.Persistence;
using PokCases.Web.Persistence.Sealing;
using PokCases.Web.Tests.Guards;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Retention;

/// <summary>A word that nobody can guess in every text of a case, and looking for it in every column of every table.</summary>
/// <remarks>Which rows belong to a case is told here by columns that name it, apart from what erases them.</remarks>
internal static class Canaries
{
    // What the program reads as fixed words, ids or names of files; a canary would break the case, not test its erasure.
    private static readonly HashSet<string> Fixed = new(StringComparer.Ordinal)
    {
        "cases.Reference", "access_requests.Reference", "case_documents.StoredAs", "case_documents.Sha256", "case_events.Detail", "imported_rows.Mark", "item_minutes.Document", "referrals.Reference",
    };

    /// <summary>Plants it; answers in which columns.</summary>
    public static async Task<List<string>> Plant(TableAtWork table, Guid caseId, string canary)
    {
        List<string> planted = [];
        await table.Partnership.Do(async w =>
        {
            foreach (var type in w.Db.Model.GetEntityTypes().Where(t => !t.IsOwned() && Classing.ClassOf(t) == DataClass.Personal))
            {
                var of = Column(type);
                if (of is null)
                {
                    continue;
                }

                // As EF Core writes it.
                object?[] rows = [.. await Rows(w.Db, type, of, await Keys(w.Db, type, of, caseId))];
                var texts = PersonalTexts.Of(w.Db).Where(t => t.Type.ClrType == type.ClrType && t.Holds == typeof(string) && !Fixed.Contains(t.Column) && t.Type.FindPrimaryKey()!.Properties.All(k => k.Name != t.Name)).ToList();
                foreach (var row in rows)
                {
                    foreach (var text in texts.Where(t => (t.Type.FindProperty(t.Name)?.GetMaxLength() ?? 999) >= canary.Length))
                    {
                        type.ClrType.GetProperty(text.Name)!.SetValue(row, SealedModel.NotSealed.ContainsKey(text.Column) ? Unsealed(canary) : canary);
                        planted.Add(text.Column);
                    }
                }
            }
        });
        return planted;
    }

    /// <summary>The word that is planted where texts stand as they are, since they say nothing of anybody.</summary>
    public static string Unsealed(string canary) => string.Concat(canary.Reverse());

    /// <summary>Columns of any table in which a word stands, as it is stored or as the program reads it.</summary>
    public static async Task<List<string>> Find(TestHost host, string word)
    {
        await using var db = host.Storage.OpenReading();
        db.Scope = new Everything();
        return [.. await Stored(host, word), .. await Opened(db, word)];
    }

    /// <summary>Columns of any table in which a word stands for who reads the database without the program; bytes too.</summary>
    public static async Task<List<string>> Stored(TestHost host, string word)
    {
        List<string> found = [];
        await using var db = host.Reading.Plain();
        await using var reader = await host.Storage.Reader(TestContext.Current.CancellationToken);
        foreach (var table in db.Model.GetEntityTypes().Select(t => t.GetTableName()).Distinct())
        {
            await using var command = reader.CreateCommand();
#pragma warning disable CA2100 // A name of the model.
            command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
            await using var rows = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
            SortedSet<int> columns = [];
            while (await rows.ReadAsync(TestContext.Current.CancellationToken))
            {
                columns.UnionWith(Enumerable.Range(0, rows.FieldCount).Where(c => TextOf(rows.GetValue(c)).Contains(word, StringComparison.OrdinalIgnoreCase)));
            }

            found.AddRange(columns.Select(c => $"{table}.{rows.GetName(c)}"));
        }

        return found;
    }

    /// <summary>Files of the data folder in which a word stands: the database and its log of writes, documents, keys, whatever there is.</summary>
    /// <remarks>Copied by a process of its own: who opens and closes SQLite's file in this one takes away the locks that SQLite holds on it.</remarks>
    public static async Task<List<string>> InFiles(TestHost host, string word)
    {
        var copy = TemporaryFolder.Make();
        using (var copying = Process.Start("cp", ["-r", host.Services.GetRequiredService<DataFolder>().Path, copy]))
        {
            await copying.WaitForExitAsync(TestContext.Current.CancellationToken);
            copying.ExitCode.ShouldBe(0);
        }

        List<string> found = [];
        foreach (var file in Directory.GetFiles(copy, "*", SearchOption.AllDirectories))
        {
            if ((await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)).AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) >= 0)
            {
                found.Add(Path.GetFileName(file));
            }
        }

        TemporaryFolder.Remove(copy);
        return found;
    }

    // What stands sealed, as the program reads it.
    private static async Task<List<string>> Opened(PokCasesDb db, string word)
    {
        List<string> found = [];
        foreach (var type in db.Model.GetEntityTypes().Where(t => SealedModel.Of(t.ClrType) is not null))
        {
            var load = typeof(Canaries).GetMethod(nameof(Load), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(type.ClrType);
            var rows = await (Task<List<object>>)load.Invoke(null, [db])!;
            found.AddRange(SealedModel.Of(type.ClrType)!.Columns
                .Where(c => rows.Exists(row => c.Read(row) is { } plain && Encoding.UTF8.GetString(plain).Contains(word, StringComparison.OrdinalIgnoreCase)))
                .Select(c => $"{type.GetTableName()}.{c.Member.Name}"));
        }

        return found;
    }

    private static string TextOf(object value) => value is byte[] bytes
        ? Encoding.Latin1.GetString(bytes)
        : Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty;

    // The column by which a row belongs to a case, a person of it, or something else of it.
    private static string? Column(IEntityType type) => type.GetTableName() switch
    {
        "cases" => "Id",
        "household_persons" => "Id",
        "representations" => "PersonId",
        "outcome_positions" => "OutcomeId",
        "shared_parts" => "DecisionId",
        "interim_answers" => "DecisionId",
        "method_answers" => "StepId",
        "item_proposals" or "room_guests" => "ItemId",
        "request_report_items" or "request_files" => "RequestId",
        "resident_requests" => "Id",
        "budget_movements" => "RequestId",
        _ => type.FindProperty("CaseId") is null ? null : "CaseId",
    };

    private static async Task<List<Guid>> Keys(PokCasesDb db, IEntityType type, string column, Guid id) => type.GetTableName() switch
    {
        "household_persons" or "representations" => await db.HouseholdMembers.Where(m => m.CaseId == id).Select(m => m.PersonId).ToListAsync(),
        "outcome_positions" => await db.Outcomes.Where(o => o.CaseId == id).Select(o => o.Id).ToListAsync(),
        "shared_parts" => await db.SharingDecisions.Where(d => d.CaseId == id).Select(d => d.Id).ToListAsync(),
        "interim_answers" => await db.InterimDecisions.Where(d => d.CaseId == id).Select(d => d.Id).ToListAsync(),
        "method_answers" => await db.Set<Domain.Cases.Method.MethodStep>().Where(s => s.CaseId == id).Select(s => s.Id).ToListAsync(),
        "item_proposals" or "room_guests" => await db.AgendaItems.Where(i => i.CaseId == id).Select(i => i.Id).ToListAsync(),
        "request_report_items" or "request_files" or "resident_requests" =>
            [.. (await db.Set<Domain.Rights.ResidentRequest>().ToListAsync()).Where(r => r.CaseIds.SequenceEqual([id])).Select(r => r.Id)],
        "budget_movements" => await db.BudgetRequests.Where(r => r.CaseId == id).Select(r => r.Id).ToListAsync(),
        _ => [id],
    };

    private static async Task<List<object>> Rows(PokCasesDb db, IEntityType type, string column, List<Guid> keys)
    {
        var property = type.FindProperty(column)!;
        var load = typeof(Canaries).GetMethod(nameof(Load), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(type.ClrType);
        var all = await (Task<List<object>>)load.Invoke(null, [db])!;
        return all.FindAll(row => db.Entry(row).Property(property.Name).CurrentValue is Guid of && keys.Contains(of));
    }

    private static async Task<List<object>> Load<T>(PokCasesDb db)
        where T : class => [.. await db.Set<T>().ToListAsync()];

    private static string Name(IEntityType type, IProperty property) => $"{type.GetTableName()}.{property.GetColumnName()}";

    private sealed class Everything : IPersonalScope
    {
        public void NotePersonalRead()
        {
        }
    }
}
