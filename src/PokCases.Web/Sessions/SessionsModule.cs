namespace PokCases.Web.Sessions;

internal static class SessionsModule
{
    public static IServiceCollection AddSessions(this IServiceCollection services, IConfiguration configuration) => services;

    public static IEndpointRouteBuilder MapSessions(this IEndpointRouteBuilder app) => app;
}
