using System.Globalization;
using PokCases.Web.Deadlines;
using PokCases.Web.Live;
using PokCases.Web.Shell;

namespace PokCases.Web.AdviceDesk.Hours;

/// <summary>Consulting hours of the advice desk (spreekuren): when they are, the queue of a day, the waiting room, the waiting list.</summary>
internal static class ConsultingHoursModule
{
    /// <summary>What keeping the hours is for.</summary>
    public const string Purpose = "spreekuren";

    /// <summary>What seeing who comes is for.</summary>
    public const string VisitorPurpose = "spreekuur-bezoek";

    /// <summary>The hours.</summary>
    public const string Path = "/spreekuur/spreekuren";

    /// <summary>The waiting list.</summary>
    public const string WaitingListPath = "/spreekuur/wachtlijst";

    public static IServiceCollection AddConsultingHours(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddCheckedOptions<ConsultingHoursOptions, ValidateConsultingHoursOptions>(configuration, ConsultingHoursOptions.Section);
        services.AddSingleton<DeskClock>();
        services.AddSingleton<IStreamGate, ConsultingDayGate>();
        services.AddSingleton<IDueHandler, SweepDesk>();
        services.AddHostedService<BeginDeskSweep>();
        return services;
    }

    public static IEndpointRouteBuilder MapConsultingHours(this IEndpointRouteBuilder app)
    {
        app.MapHourPages();
        app.MapHourForms();
        app.MapHourCommands();
        app.MapQueue();
        app.MapWaitingList();
        app.MapCalendars();
        app.MapWaitingRoom();
        return app;
    }

    /// <summary>An hour's page.</summary>
    public static string HourPath(Guid id) => $"{Path}/{id}";

    /// <summary>The queue of an hour on a day.</summary>
    public static string QueuePath(Guid hourId, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"/spreekuur/rij/{hourId}/{day:yyyy-MM-dd}");
}
