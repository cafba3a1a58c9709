using PokCases.Web.Cases.Closing;
using PokCases.Web.Deadlines;

namespace PokCases.Web.Cases.Referring;

/// <summary>Warm referrals from triage: somebody brings each to an end, by a day, and writes down what came back.</summary>
internal static class ReferringModule
{
    public static IServiceCollection AddReferring(this IServiceCollection services)
    {
        services.AddSingleton<IDueHandler, RemindReferral>();
        services.AddSingleton<IKeepsCaseOpen, ReferralKeepsOpen>();
        return services;
    }

    public static IEndpointRouteBuilder MapReferring(this IEndpointRouteBuilder app)
    {
        app.MapReferrals();
        return app;
    }
}
