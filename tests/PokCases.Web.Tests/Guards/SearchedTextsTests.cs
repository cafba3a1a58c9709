using Microsoft.EntityFrameworkCore;
using PokCases.Web.Cases.Finding;
using PokCases.Web.Persistence;

namespace PokCases.Web.Tests.Guards;

/// <summary>A text that is written in a case is searched, or somebody said why not.</summary>
public sealed class SearchedTextsTests
{
    /// <remarks>Seen to fail: with <c>case_actions</c> left out of <see cref="TextSources.All"/>.</remarks>
    [Fact]
    public void Texts_OfPersonalTables_AreSearchedOrSaidNotToBe()
    {
        using var db = Open();

        Texts(db).Where(t => !t.IsSearched && !TextSources.NotSearched.ContainsKey(t.Column)).Select(t => t.Column)
            .ShouldBeEmpty("Add each to TextSources.All, so that it is found, or to TextSources.NotSearched with the reason.");
    }

    [Fact]
    public void NotSearched_Always_NamesTextsThatAreThere()
    {
        using var db = Open();

        TextSources.NotSearched.Keys.Except(Texts(db).Where(t => !t.IsSearched).Select(t => t.Column)).ShouldBeEmpty();
    }

    private static List<(string Column, bool IsSearched)> Texts(PokCasesDb db) =>
    [
        .. from text in PersonalTexts.Of(db)
           where text.Holds == typeof(string)
           select (text.Column, TextSources.All.Any(s => (s.Entity == text.Type.ClrType && s.Properties.Contains(text.Name)) || s.Holds.Contains(text.Column))),
    ];

    private static SqliteDb Open() => new(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").Options);
}
