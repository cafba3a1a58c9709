using PokCases.Web.Accountability.Following;
using PokCases.Web.Accountability.LogPage;
using PokCases.Web.Accountability.Processing;

namespace PokCases.Web.Accountability;

/// <summary>The log, and the program's own health.</summary>
internal static class AccountabilityModule
{
    public static IServiceCollection AddAccountability(this IServiceCollection services, IConfiguration configuration) => services
        .AddFollowing()
        .AddProcessing(configuration)
        .AddLogPage(configuration);

    public static IEndpointRouteBuilder MapAccountability(this IEndpointRouteBuilder app)
    {
        app.MapHealth();
        app.MapProcessing();
        app.MapLog();
        return app;
    }
}
