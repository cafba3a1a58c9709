using System.Globalization;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Options;

namespace PokCases.Web.Shell;

/// <summary>Layout, look and language: what every page stands in.</summary>
internal static class ShellModule
{
    public static IServiceCollection AddShell(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddLocalization();
        services.AddRazorComponents();
        services.AddHttpContextAccessor();
        services.AddCheckedOptions<LookOptions, ValidateLookOptions>(configuration, LookOptions.Section);
        services.AddCheckedOptions<InstallationOptions, ValidateInstallationOptions>(configuration, InstallationOptions.Section);
        services.AddCheckedOptions<WorkingDayOptions, ValidateWorkingDayOptions>(configuration, WorkingDayOptions.Section);
        services.AddSingleton(s => s.GetRequiredService<IOptions<WorkingDayOptions>>().Value.Read());
        services.AddSingleton<AssetVersion>();
        services.AddSingleton<Theme>();
        services.AddSingleton<SiteAddress>();
        services.AddScoped<PageFrame>();
        services.AddScoped<Words>();
        services.Configure<RequestLocalizationOptions>(options =>
        {
            CultureInfo[] cultures = [new("nl-NL"), new("en-GB")];
            options.DefaultRequestCulture = new RequestCulture(cultures[0]);
            options.SupportedCultures = cultures;
            options.SupportedUICultures = cultures;
            // Dutch unless somebody chose otherwise: browsers at work often ask for English without anybody having wanted that.
            // An address may say it too, for who has no account and gets no cookie.
            options.RequestCultureProviders = [new CustomRequestCultureProvider(LanguageEndpoints.OfAddress), new CookieRequestCultureProvider { CookieName = LanguageEndpoints.Cookie }];
        });
        return services;
    }

    /// <summary>Before routing: headers with a nonce, and the language of the request.</summary>
    public static IApplicationBuilder UseShell(this IApplicationBuilder app)
    {
        app.UseMiddleware<SecurityHeaders>();
        return app.UseRequestLocalization();
    }

    public static IEndpointRouteBuilder MapShell(this IEndpointRouteBuilder app)
    {
        app.MapAssets();
        app.MapLanguage();
        return app;
    }
}
