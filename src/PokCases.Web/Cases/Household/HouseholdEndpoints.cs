using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Household;

/// <summary>The household's page and its changes.</summary>
internal static class HouseholdEndpoints
{
    public static void MapHouseholdPage(this RouteGroupBuilder household)
    {
        household.MapGet("", Show);
        household.MapGet("/wijzigingen", Changes);
    }

    private static Task<IResult> Show(HttpContext http, string reference, Words words) =>
        CasePart.Show<HouseholdPage, HouseholdView>(http, reference, "case-household", (scope, access) => HouseholdReader.Read(scope, access, words));

    private static Task<IResult> Changes(HttpContext http, string reference, long? na, Words words) =>
        CasePart.Changes<HouseholdChanges, HouseholdView>(http, reference, na, "case-household-changes", (scope, access) => HouseholdReader.Read(scope, access, words));
}
