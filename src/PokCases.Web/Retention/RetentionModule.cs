using Microsoft.Extensions.Options;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Deadlines;
using PokCases.Web.Retention.Destroyed;
using PokCases.Web.Retention.Erasing;
using PokCases.Web.Retention.Profiles;
using PokCases.Web.Rights;
using PokCases.Web.Shell;
using Quartz;

namespace PokCases.Web.Retention;

/// <summary>How long closed cases are kept, reviewing and approving their deletion, deleting them, and what remains.</summary>
internal static class RetentionModule
{
    /// <summary>What reading and writing here is for, in the log.</summary>
    public const string Purpose = "bewaren";

    private static readonly TimeSpan FinishEvery = TimeSpan.FromSeconds(10);

    public static IServiceCollection AddRetention(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddCheckedOptions<RetentionOptions, ValidateRetentionOptions>(configuration, RetentionOptions.Section);
        services.AddSingleton<IFollowsClosing, KeepClosedCases>();
        services.AddSingleton<ErasureReader>();
        services.AddSingleton<CaseEraser>();
        services.AddSingleton<MatterEraser>();
        services.AddSingleton<FinishErasing>();
        services.AddSingleton<DestroyKeys>();
        services.AddSingleton<KeepDeclarations>();
        services.AddTransient<FinishErasingJob>();
        services.AddSingleton<IDueHandler, SweepRetention>();
        services.AddSingleton<IDueHandler, EraseCase>();
        services.AddSingleton<IDueHandler, EraseTableTalk>();
        services.AddSingleton<EraseReferral>();
        services.AddSingleton<IDueHandler>(s => s.GetRequiredService<EraseReferral>());
        services.AddSingleton<IDueHandler, EraseRequests>();
        services.AddSingleton(s => new KeptReferrals(s.GetRequiredService<IOptions<RetentionOptions>>().Value.ReferralMonths));
        services.AddSingleton<IDueHandler, EraseMatters>();
        services.AddSingleton<IDueHandler, RemindRetention>();
        services.AddSingleton<IDueHandler, RemindHold>();
        services.AddHostedService<BeginSweep>();
        services.AddHostedService<BeginRetentionReminders>();
        services.AddScoped<DestructionWord>();
        services.AddQuartz(quartz => quartz.ScheduleJob<FinishErasingJob>(trigger => trigger
            .WithIdentity("finish-erasing")
            .StartNow()
            .WithSimpleSchedule(s => s.WithInterval(FinishEvery).RepeatForever())));
        return services;
    }

    /// <summary>What is done before any other part looks at what is stored.</summary>
    public static IServiceCollection AddErasures(this IServiceCollection services)
    {
        services.AddHostedService<ApplyErasures>();
        return services;
    }

    public static IEndpointRouteBuilder MapRetention(this IEndpointRouteBuilder app)
    {
        app.MapRetentionList();
        app.MapKeepings();
        app.MapProfiles();
        app.MapDestroyed();
        app.MapErasingOnRequest();
        return app;
    }
}
