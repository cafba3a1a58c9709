namespace PokCases.Web.Accountability;

/// <summary>The log, and the program's own health.</summary>
internal static class AccountabilityModule
{
    public static IServiceCollection AddAccountability(this IServiceCollection services, IConfiguration configuration) => services;

    public static IEndpointRouteBuilder MapAccountability(this IEndpointRouteBuilder app)
    {
        app.MapHealth();
        return app;
    }
}
