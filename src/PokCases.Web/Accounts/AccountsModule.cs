using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Access;
using PokCases.Web.Accountability;
using PokCases.Web.Shell;

namespace PokCases.Web.Accounts;

/// <summary>Who gets in, and as what.</summary>
internal static class AccountsModule
{
    public static IServiceCollection AddAccounts(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SignInOptions>().Bind(configuration.GetSection(SignInOptions.Section));
        services.AddSingleton<SignInKeeper>();
        var endsAfter = configuration.GetSection(SignInOptions.Section).Get<SignInOptions>()?.EndsAfter ?? new SignInOptions().EndsAfter;
        services.AddAuthentication(SignInCookie.Scheme).AddCookie(options => SignInCookie.Configure(options, endsAfter));
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddAntiforgery(options => options.Cookie.Name = "pokcases-form");
        return services;
    }

    /// <summary>Behind a proxy that was named, its word about the client's address counts; nobody else's.</summary>
    public static IApplicationBuilder UseForwardedHeadersWhenConfigured(this IApplicationBuilder app) => app;

    /// <summary>Fills the frame of the page with where this person may go.</summary>
    public static IApplicationBuilder UseNavigation(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        var frame = http.RequestServices.GetRequiredService<PageFrame>();
        if (frame.SignedIn)
        {
            var texts = http.RequestServices.GetRequiredService<IStringLocalizer<ShellTexts>>();
            List<NavigationItem> items = [new("my-day", "/mijn-dag", texts["NavMyDay"])];
            var viewer = http.GetCaller().Viewer;
            if (AccessPolicy.Administration(viewer).IsAllowed)
            {
                items.Add(new("administration", "/beheer", texts["NavAdministration"]));
            }
            else
            {
                items.Add(new("tables", "/tafels", texts["NavTables"]));
                items.Add(new("cases", "/casussen", texts["NavCases"]));
            }

            frame.Navigation = items;
            frame.AccountMenu = [new("account", "/account", texts["NavAccount"])];
        }

        await next(http);
    });

    public static IEndpointRouteBuilder MapAccounts(this IEndpointRouteBuilder app)
    {
        app.MapPost("/uitloggen", SignOut);
        return app;
    }

    private static async Task<IResult> SignOut(HttpContext http, IFormCollection form, SignInKeeper keeper)
    {
        await keeper.End(http.GetCaller(), everywhere: false);
        await SignInCookie.SignOut(http);
        return Results.LocalRedirect("/inloggen");
    }
}
