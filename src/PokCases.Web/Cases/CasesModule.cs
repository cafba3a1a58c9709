namespace PokCases.Web.Cases;

internal static class CasesModule
{
    public static IServiceCollection AddCases(this IServiceCollection services, IConfiguration configuration) => services;

    public static IEndpointRouteBuilder MapCases(this IEndpointRouteBuilder app) => app;
}
