using Quartz;

namespace PokCases.Web.Deadlines;

/// <summary>Work that falls due: the schedule is in memory, what is due stands in our own table.</summary>
internal static class DeadlinesModule
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

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
