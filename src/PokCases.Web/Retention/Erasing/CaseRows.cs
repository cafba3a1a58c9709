using Microsoft.EntityFrameworkCore;
using PokCases.Web.Persistence;

namespace PokCases.Web.Retention.Erasing;

/// <summary>Which rows of a table belong to a case.</summary>
/// <param name="Part">Under which word they are counted.</param>
/// <param name="Entity">Whose table.</param>
/// <param name="Ids">Their ids, for work that is due for them; empty for rows without one.</param>
/// <param name="Delete">Deletes them; answers how many there were.</param>
internal sealed record CaseRows(ErasedPart Part, Type Entity, Func<PokCasesDb, DoomedCase, Task<List<Guid>>> Ids, Func<PokCasesDb, DoomedCase, Task<int>> Delete)
{
    public static CaseRows Of<T>(ErasedPart part, Func<PokCasesDb, DoomedCase, IQueryable<T>> which)
        where T : class => new(
            part,
            typeof(T),
            (db, about) => typeof(T).GetProperty("Id")?.PropertyType == typeof(Guid)
                ? which(db, about).Select(row => EF.Property<Guid>(row, "Id")).ToListAsync()
                : Task.FromResult<List<Guid>>([]),
            (db, about) => which(db, about).ExecuteDeleteAsync());
}
