using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PokCases.Web.Persistence;

namespace PokCases.Web.Retention.Erasing;

/// <summary>Everything that hangs on matters of the advice desk: every table that names a matter, found in the model, so that no part can forget its own. What hangs on those goes with them.</summary>
internal static class MatterRows
{
    private const string Names = "MatterId";

    private static readonly MethodInfo One = typeof(MatterRows).GetMethod(nameof(DeleteOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The tables that name a matter.</summary>
    public static IEnumerable<IEntityType> Tables(IModel model) => model.GetEntityTypes().Where(t => Type(t) is { } type && (Nullable.GetUnderlyingType(type) ?? type) == typeof(Guid));

    /// <summary>Deletes their rows, and work that is due for them.</summary>
    public static async Task Delete(PokCasesDb db, IReadOnlyList<Guid> matters)
    {
        foreach (var table in Tables(db.Model))
        {
            await (Task)One.MakeGenericMethod(table.ClrType, Type(table)!).Invoke(null, [db, matters])!;
        }

        await db.DueWork.Where(d => EF.Parameter(matters).Contains(d.SubjectId)).ExecuteDeleteAsync();
    }

    private static async Task DeleteOf<T, TId>(PokCasesDb db, IReadOnlyList<Guid> matters)
        where T : class
    {
        var named = matters.Select(m => (TId)(object)m).ToList();
        var rows = db.Set<T>().Where(row => EF.Parameter(named).Contains(EF.Property<TId>(row, Names)));
        if (typeof(T).GetProperty("Id")?.PropertyType == typeof(Guid))
        {
            var ids = await rows.Select(row => EF.Property<Guid>(row, "Id")).ToListAsync();
            await db.DueWork.Where(d => EF.Parameter(ids).Contains(d.SubjectId)).ExecuteDeleteAsync();
        }

        await rows.ExecuteDeleteAsync();
    }

    private static Type? Type(IEntityType table) => table.FindProperty(Names)?.ClrType;
}
