using PokCases.Web.Cases;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Tables;

namespace PokCases.Web.Budget;

/// <summary>The breakthrough budget of a table: what there is, who asks, who agrees, what was paid.</summary>
internal static class BudgetModule
{
    public static IServiceCollection AddBudget(this IServiceCollection services)
    {
        services.AddSingleton<BudgetMail>();
        services.AddSingleton<IKeepsCaseOpen, BudgetKeepsOpen>();
        return services;
    }

    public static IEndpointRouteBuilder MapBudget(this IEndpointRouteBuilder app)
    {
        var table = app.MapGroup("/tafels/{id:guid}/budget").InSection("tables");
        table.MapTableBudget();
        table.MapRequests();
        app.MapGroup("/casussen/{reference}/budget").MapCaseBudget();
        return app;
    }

    /// <summary>A table's budget, of a year when one is named.</summary>
    public static string PathOf(Guid tableId, int? year = null) => year is null ? $"/tafels/{tableId}/budget" : $"/tafels/{tableId}/budget?jaar={year}";

    public static string RequestPath(Guid tableId, Guid requestId) => $"/tafels/{tableId}/budget/aanvragen/{requestId}";

    /// <summary>What one case asked.</summary>
    public static string CasePath(string reference) => $"{CaseEndpoints.PathOf(reference)}/budget";
}
