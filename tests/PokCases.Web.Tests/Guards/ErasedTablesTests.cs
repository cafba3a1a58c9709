using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PokCases.Web.Persistence;
using PokCases.Web.Retention.Erasing;

namespace PokCases.Web.Tests.Guards;

/// <summary>Whatever holds something of a case goes with it, or somebody said why not.</summary>
public sealed class ErasedTablesTests
{
    // Seen to fail: with case_goals left out of ErasedTables.All.
    [Fact]
    public void Tables_WithSomethingOfACase_AreErasedOrSaidToStay()
    {
        using var db = Open();

        Tables(db).Where(HoldsCase).Select(t => t.GetTableName()!).Distinct()
            .Where(t => !Erased(db).Contains(t) && !ErasedTables.Stay.ContainsKey(t))
            .ShouldBeEmpty("Add each to ErasedTables.All, so that it goes with its case, or to ErasedTables.Stay with the reason.");
    }

    [Fact]
    public void Stay_Always_NamesTablesThatAreThereAndAreNotErased()
    {
        using var db = Open();

        ErasedTables.Stay.Keys.Except(Tables(db).Select(t => t.GetTableName()!)).ShouldBeEmpty();
        ErasedTables.Stay.Keys.Intersect(Erased(db)).ShouldBeEmpty();
        ErasedTables.All.Select(r => r.Entity).ShouldBeUnique();
    }

    private static bool HoldsCase(IEntityType type) =>
        Classing.ClassOf(type) is DataClass.Personal || type.GetProperties().Any(p => p.Name is "CaseId" or "CaseIds");

    private static List<string> Erased(PokCasesDb db) => [.. ErasedTables.All.Select(r => db.Model.FindEntityType(r.Entity)!.GetTableName()!)];

    private static IEnumerable<IEntityType> Tables(PokCasesDb db) => db.Model.GetEntityTypes().Where(t => !t.IsOwned());

    private static SqliteDb Open() => new(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").Options);
}
