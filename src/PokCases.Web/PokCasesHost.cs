using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PokCases.Web.Accountability;
using PokCases.Web.Accounts;
using PokCases.Web.AdviceDesk;
using PokCases.Web.AdviceDesk.Law;
using PokCases.Web.Budget;
using PokCases.Web.Cases;
using PokCases.Web.Deadlines;
using PokCases.Web.Demo;
using PokCases.Web.HelpMap;
using PokCases.Web.Live;
using PokCases.Web.Mail;
using PokCases.Web.MyDay;
using PokCases.Web.Persistence;
using PokCases.Web.Sessions;
using PokCases.Web.Referrals.Outside;
using PokCases.Web.Retention;
using PokCases.Web.Referrals;
using PokCases.Web.Rights;
using PokCases.Web.Sharing;
using PokCases.Web.Shell;
using PokCases.Web.Shell.LookingOver;
using PokCases.Web.Signals;
using PokCases.Web.Tables;

namespace PokCases.Web;

/// <summary>Puts the parts together. Tests build the same host and only adjust it.</summary>
internal static class PokCasesHost
{
    /// <summary>Largest body of any request but uploads, in bytes.</summary>
    public const long LargestBody = 256 * 1024;

    /// <param name="args">The command line: <c>--demo</c> and configuration keys.</param>
    /// <param name="adjust">Lets a test replace services (the clock) and configuration.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        var demo = args.Contains("--demo");
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = [.. args.Where(a => a != "--demo")],
            WebRootPath = Path.Combine(AppContext.BaseDirectory, "wwwroot"),
        });
        // Below everything else that configures: a line for every request tells nobody anything and costs each of them time.
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = [new("Logging:LogLevel:Microsoft.AspNetCore", "Warning")] });
        builder.Configuration.AddInMemoryCollection(DemoModule.Defaults(demo, builder.Configuration));
        adjust?.Invoke(builder);
        DemoModule.CheckEnvironment(builder.Configuration, builder.Environment);

        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        builder.Services.Configure<SocketTransportOptions>(SendBuffers.Limit);
        builder.Services.TryAddSingleton(TimeProvider.System);
        // What a client sends wrong is an exception here too, so that one place answers it in plain words.
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        builder.Services.AddProblemDetails();
        builder.Services.AddSingleton<Problems>();
        builder.Services.AddExceptionHandler<Problems>();
        builder.Services
            .AddPersistence(builder.Configuration)
            .AddErasures()
            .AddAccountability(builder.Configuration)
            .AddShell(builder.Configuration)
            .AddLive(builder.Configuration)
            .AddMail(builder.Configuration)
            .AddAccounts(builder.Configuration)
            .AddTables(builder.Configuration)
            .AddSessions(builder.Configuration)
            .AddCases(builder.Configuration)
            .AddBudget()
            .AddSharing(builder.Configuration)
            .AddReferrals()
            .AddOutsideAccess(builder.Configuration)
            .AddRights(builder.Configuration)
            .AddRetention(builder.Configuration)
            .AddSignals()
            .AddHelpMap()
            .AddAdviceDesk()
            .AddAdviceLaw(builder.Configuration)
            .AddDeadlines()
            .AddDemo(builder.Configuration);

        var app = builder.Build();
        ConfigurationCheck.Run(app.Services, app.Configuration);
        Use(app);
        Map(app);
        return app;
    }

    /// <summary>Before serving: migrates, and fills an empty demo database.</summary>
    public static async Task Prepare(WebApplication app)
    {
        await app.Services.GetRequiredService<IStorage>().Migrate(app.Lifetime.ApplicationStopping);
        await DemoModule.Prepare(app);
    }

    private static void Use(WebApplication app)
    {
        app.UseMiddleware<UnreadResponses>();
        app.UseForwardedHeadersWhenConfigured();
        app.UseShell();
        app.UseDemo();
        app.UseExceptionHandler();
        app.UseStatusCodePages(async context =>
        {
            var problems = context.HttpContext.RequestServices.GetRequiredService<Problems>();
            await problems.ForStatus(context.HttpContext, context.HttpContext.Response.StatusCode).ExecuteAsync(context.HttpContext);
        });
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseMiddleware<FairShare>();
        app.UseNavigation();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.UseMiddleware<AskToLookOver>();
    }

    private static void Map(WebApplication app)
    {
        app.MapShell();
        app.MapLive();
        app.MapAccounts();
        app.MapTables();
        app.MapSessions();
        app.MapCases();
        app.MapBudget();
        app.MapSharing();
        app.MapReferrals();
        app.MapOutsideAccess();
        app.MapRights();
        app.MapRetention();
        app.MapSignals();
        app.MapHelpMap();
        app.MapAdviceDesk();
        app.MapAdviceLaw();
        app.MapMyDay();
        app.MapAccountability();
        app.MapDemo();
    }
}
