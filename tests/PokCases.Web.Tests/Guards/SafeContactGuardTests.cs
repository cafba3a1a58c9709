using System.Text.RegularExpressions;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Guards;

/// <summary>A protected address is never in an export, a referral or a search: whatever makes those can't come near the table it stands in.</summary>
public sealed partial class SafeContactGuardTests
{
    // Where the table is described, where it is read and written, what goes through there, and where it says that nobody searches it.
    private static readonly string[] Near =
    [
        "Cases/Household/HouseholdConfigurations.cs", "Cases/Household/SafeContacts.cs", "Persistence/PokCasesDb.cs", "Persistence/WrittenTables.cs",
        "Cases/Finding/TextSources.cs", "Rights/ReportSources.cs",
        // Goes with its case, unread.
        "Retention/Erasing/ErasedTables.cs",
    ];

    // These ask SafeContacts: the household's page, its form, taking a person out, and filling the demo.
    private static readonly string[] Askers =
    [
        "Cases/Household/ContactEndpoints.cs", "Cases/Household/HouseholdReader.cs", "Cases/Household/PersonEndpoints.cs", "Demo/DemoHouseholdLoader.cs",
        // The own report of who asks for access (AVG 15): a protected address is left out until somebody looked.
        "Rights/GatherPerson.cs",
        // Holds them against the addresses of who reads, and shows none.
        "Cases/Household/CaseHomes.cs",
    ];

    // Seen to fail: with db.SafeContacts in Cases/CaseReader.cs.
    [Fact]
    public void Table_OfSafeContacts_IsTouchedInOnePlace() => Repository.Sources(".cs", ".razor")
        .Where(f => Table().IsMatch(f.Text) && !Near.Contains(f.Path))
        .Select(f => f.Path)
        .ShouldBeEmpty();

    // Seen to fail: with SafeContacts.Of in Cases/CaseReader.cs.
    [Fact]
    public void SafeContacts_AreAskedFor_ByTheHouseholdOnly() => Repository.Sources(".cs", ".razor")
        .Where(f => f.Path != "Cases/Household/SafeContacts.cs" && Asked().IsMatch(f.Text))
        .Select(f => f.Path)
        .Order(StringComparer.Ordinal)
        .ShouldBe(Askers.Order(StringComparer.Ordinal));

    // The set, the entity as a set or from a query, and the table by its name.
    [GeneratedRegex(@"\.SafeContacts\b|<SafeContact>|new SafeContact\(|safe_contacts|using static .*SafeContacts")]
    private static partial Regex Table();

    [GeneratedRegex(@"\bSafeContacts\.\w")]
    private static partial Regex Asked();
}
