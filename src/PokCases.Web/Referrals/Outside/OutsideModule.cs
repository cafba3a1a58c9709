using PokCases.Web.Shell;
using PokCases.Web.Shell.LookingOver;

namespace PokCases.Web.Referrals.Outside;

/// <summary>Receivers without an account: a link and, apart from it, a code, to one referral and nothing else.</summary>
internal static class OutsideModule
{
    public static IServiceCollection AddOutsideAccess(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddCheckedOptions<OutsideAccessOptions, ValidateOutsideAccessOptions>(configuration, OutsideAccessOptions.Section);
        services.AddSingleton<ISendsCodes, HttpCodeSender>();
        services.AddSingleton<OutsideSecrets>();
        services.AddSingleton<OutsideCookie>();
        services.AddRateLimiter(OutsideLimit.Configure);
        return services;
    }

    public static IEndpointRouteBuilder MapOutsideAccess(this IEndpointRouteBuilder app)
    {
        app.MapGivingLinks();
        var link = app.MapGroup("/v/{secret}").AllowAnonymous().WithMetadata(new LookedOverNameless()).AddEndpointFilter(AddressSecrets.Neutral);
        link.MapOutsidePages();
        link.MapOutsideActs();
        return app;
    }

    /// <summary>Where a link leads.</summary>
    public static string PathOf(string secret) => $"/v/{secret}";
}
