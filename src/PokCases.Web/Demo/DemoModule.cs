using Microsoft.Extensions.Options;
using PokCases.Web.Accountability.Sealing;
using PokCases.Web.Accounts.SigningIn;
using PokCases.Web.Persistence;
using PokCases.Web.Persistence.Keys;
using PokCases.Web.Shell;

namespace PokCases.Web.Demo;

/// <summary>The demo partnership: fictional people and cases on a database of its own.</summary>
internal static partial class DemoModule
{
    private const string Enabled = "Demo:Enabled";

    /// <summary>Configuration that <c>--demo</c> brings, unless somebody set it otherwise.</summary>
    public static Dictionary<string, string?> Defaults(bool demo, IConfiguration configuration)
    {
        var defaults = new Dictionary<string, string?> { [Enabled] = demo ? "true" : "false" };
        if (demo && configuration["Data:Folder"] is null)
        {
            defaults["Data:Folder"] = "demo-data";
        }

        return defaults;
    }

    /// <summary>Anybody can be picked at the demo's sign-in: never where real work is done.</summary>
    public static void CheckEnvironment(IConfiguration configuration, IHostEnvironment environment)
    {
        if (IsDemo(configuration) && environment.IsProduction())
        {
            throw new CannotStartException("The demo does not start in the Production environment: its sign-in page lets anybody in as anybody. Set ASPNETCORE_ENVIRONMENT to Development, or start without --demo.");
        }
    }

    public static IServiceCollection AddDemo(this IServiceCollection services, IConfiguration configuration)
    {
        if (IsDemo(configuration))
        {
            services.AddHostedService<DemoFiller>();
            services.AddSingleton(new SignInExtra(typeof(DemoPeople)));
        }

        return services;
    }

    /// <summary>After migrating: refuses the wrong database, and empties a demo of an earlier day.</summary>
    public static async Task Prepare(WebApplication app)
    {
        var storage = app.Services.GetRequiredService<IStorage>();
        var zone = TimeZoneInfo.FindSystemTimeZoneById(app.Services.GetRequiredService<IOptions<LookOptions>>().Value.TimeZone);
        var today = new DemoCalendar(app.Services.GetRequiredService<TimeProvider>().GetUtcNow(), zone).Today;
        bool outdated;
        await using (var db = storage.OpenReading())
        {
            outdated = await DemoMark.IsOutdated(db, IsDemo(app.Configuration), today, app.Lifetime.ApplicationStopping);
        }

        if (outdated)
        {
            Renewed(app.Logger);
            await storage.Erase(app.Lifetime.ApplicationStopping);
            app.Services.GetRequiredService<LogFiles>().Erase();
            app.Services.GetRequiredService<KeyRing>().Erase();
            app.Services.GetRequiredService<ErasureList>().Erase();
            await storage.Migrate(app.Lifetime.ApplicationStopping);
        }
    }

    /// <summary>Says on every page that this is the demo.</summary>
    public static IApplicationBuilder UseDemo(this WebApplication app) => !IsDemo(app.Configuration) ? app : app.Use((http, next) =>
    {
        http.RequestServices.GetRequiredService<PageFrame>().IsDemo = true;
        return next(http);
    });

    public static IEndpointRouteBuilder MapDemo(this WebApplication app)
    {
        if (IsDemo(app.Configuration))
        {
            app.MapDemoSignIn();
        }

        return app;
    }

    private static bool IsDemo(IConfiguration configuration) => configuration.GetValue<bool>(Enabled);

    [LoggerMessage(Level = LogLevel.Information, Message = "The demo was filled on an earlier day: it is filled anew, so that today's session is today.")]
    private static partial void Renewed(ILogger logger);
}
