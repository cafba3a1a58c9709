using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PokCases.Web.Persistence;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Retention;

/// <summary>A word that nobody can guess in every text of a case, and looking for it in every column of every table.</summary>
/// <remarks>Which rows belong to a case is told here by columns that name it, apart from what erases them.</remarks>
internal static class Canaries
{
    // What the program reads as fixed words, ids or names of files; a canary would break the case, not test its erasure.
    private static readonly HashSet<string> Fixed = new(StringComparer.Ordinal)
    {
        "cases.Reference", "access_requests.Reference", "case_documents.StoredAs", "case_documents.Sha256", "case_events.Detail", "imported_rows.Mark", "item_minutes.Document",
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
                foreach (var row in rows)
                {
                    foreach (var property in type.GetProperties().Where(p => p.ClrType == typeof(string) && p.GetValueConverter() is null && !p.IsKey() && !Fixed.Contains(Name(type, p)) && (p.GetMaxLength() ?? 999) >= canary.Length))
                    {
                        w.Db.Entry(row!).Property(property.Name).CurrentValue = canary;
                        planted.Add(Name(type, property));
                    }
                }
            }
        });
        return planted;
    }

    /// <summary>Columns of any table in which a word stands.</summary>
    public static async Task<List<string>> Find(TestHost host, string word)
    {
        await using var db = host.Storage.OpenReading();
        db.Scope = new Everything();
        List<string> found = [];
        var like = $"%{word}%";
        var tables = db.Model.GetEntityTypes().Where(t => !t.IsOwned())
            .SelectMany(t => Columns(t).Select(c => (Table: t.GetTableName()!, Column: c))).Distinct();
        foreach (var (table, column) in tables)
        {
            var sql = $"SELECT COUNT(*) AS \"Value\" FROM \"{table}\" WHERE CAST(\"{column}\" AS TEXT) LIKE {{0}}";
            if (await db.Database.SqlQueryRaw<long>(sql, like).SingleAsync(TestContext.Current.CancellationToken) > 0)
            {
                found.Add($"{table}.{column}");
            }
        }

        return found;
    }

    private static IEnumerable<string> Columns(IEntityType type) =>
        type.GetProperties().Select(p => p.GetColumnName()).Concat(type.GetNavigations().Where(n => n.TargetEntityType.IsMappedToJson() && n.TargetEntityType.IsOwned()).Select(n => n.TargetEntityType.GetContainerColumnName()!));

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
