using PokCases.Web.Deadlines;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Reminders;

/// <summary>Reminding people of their actions: before the date, after it, and each Monday.</summary>
internal static class RemindersModule
{
    public static IServiceCollection AddReminders(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddCheckedOptions<ReminderOptions, ValidateReminderOptions>(configuration, ReminderOptions.Section);
        services.AddSingleton<ReminderClock>();
        services.AddSingleton<ActionReminders>();
        services.AddSingleton<ReminderMail>();
        services.AddSingleton<IDueHandler, RemindBefore>();
        services.AddSingleton<IDueHandler, RemindAfter>();
        services.AddSingleton<IDueHandler, WeeklyDigest>();
        services.AddHostedService<BeginDigest>();
        return services;
    }
}
