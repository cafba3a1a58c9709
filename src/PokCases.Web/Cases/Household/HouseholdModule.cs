namespace PokCases.Web.Cases.Household;

/// <summary>The household of a case: who belongs to it, how to reach them safely, who stands around it, and the days that come by themselves.</summary>
internal static class HouseholdModule
{
    public static IEndpointRouteBuilder MapHousehold(this IEndpointRouteBuilder app)
    {
        var household = app.MapGroup($"/casussen/{{reference}}{HouseholdForms.Under}");
        household.MapHouseholdPage();
        household.MapPersons();
        household.MapPersonSight();
        household.MapRelations();
        household.MapSafeContact();
        household.MapRepresentations();
        household.MapHelp();
        household.MapHardDates();
        household.MapDomains();
        return app;
    }
}
