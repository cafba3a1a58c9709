using Quartz;

namespace PokCases.Web.Deadlines;

/// <summary>Work that falls due: the schedule is in memory, what is due stands in our own table.</summary>
internal static class DeadlinesModule
{
    // Access that ends by the clock is gone from open pages within two seconds.
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    public static IServiceCollection AddDeadlines(this IServiceCollection services)
    {
        services.AddSingleton<DueWorker>();
        services.AddTransient<DueJob>();
        services.AddQuartz(quartz =>
        {
            quartz.UseInMemoryStore();
            quartz.ScheduleJob<DueJob>(trigger => trigger
                .WithIdentity("due-work")
                .StartNow()
                .WithSimpleSchedule(s => s.WithInterval(Every).RepeatForever()));
        });
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        return services;
    }
}
