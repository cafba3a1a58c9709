namespace PokCases.Web.Tables;

internal static class TablesModule
{
    public static IServiceCollection AddTables(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHostedService<SeedShippedTemplates>();
        return services;
    }

    public static IEndpointRouteBuilder MapTables(this IEndpointRouteBuilder app) => app;
}
