using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases.Method;
using PokCases.Web.Persistence;
using PokCases.Web.Rights;
using PokCases.Web.Tests.Guards;

namespace PokCases.Web.Tests.Rights;

/// <summary>A text that is written about a resident stands in the report that the resident gets, or somebody said why not.</summary>
public sealed class ReportedTextsTests
{
    // Kept as one value, with texts in it.
    private static readonly Type[] Forms = [typeof(BreakthroughContent), typeof(List<ScenarioLine>), typeof(List<ScenarioOnce>)];

    /// <remarks>Seen to fail: with <c>aftercare_checks.Words</c> left out of <see cref="ReportSources.Gathered"/>.</remarks>
    [Fact]
    public void Texts_OfPersonalTables_AreGatheredOrSaidNotToBe()
    {
        using var db = Open();

        Texts(db).Where(t => !ReportSources.Gathered.Contains(t) && !ReportSources.NotGathered.ContainsKey(t) && !ReportSources.NotGathered.ContainsKey($"{t.Split('.')[0]}.*"))
            .ShouldBeEmpty("Gather each for the report to a resident and add it to ReportSources.Gathered, or to ReportSources.NotGathered with the reason.");
    }

    [Fact]
    public void Sources_Always_NameTextsThatAreThereOnce()
    {
        using var db = Open();
        var texts = Texts(db);
        var tables = texts.Select(t => $"{t.Split('.')[0]}.*").ToHashSet(StringComparer.Ordinal);

        ReportSources.Gathered.Except(texts).ShouldBeEmpty();
        ReportSources.NotGathered.Keys.Except(texts).Except(tables).ShouldBeEmpty();
        ReportSources.Gathered.Intersect(ReportSources.NotGathered.Keys).ShouldBeEmpty();
    }

    private static List<string> Texts(PokCasesDb db) =>
    [
        .. PersonalTexts.Of(db).Where(t => t.Holds == typeof(string) || Forms.Contains(t.Holds)).Select(t => t.Column),
    ];

    private static SqliteDb Open() => new(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").Options);
}
