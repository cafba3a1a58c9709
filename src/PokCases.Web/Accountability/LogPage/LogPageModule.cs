using PokCases.Web.Shell;

namespace PokCases.Web.Accountability.LogPage;

/// <summary>The pages that show the log.</summary>
internal static class LogPageModule
{
    public static IServiceCollection AddLogPage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddCheckedOptions<UnusualOptions, ValidateUnusualOptions>(configuration, UnusualOptions.Section);
        services.AddScoped<LogWords>();
        services.AddScoped<LogReader>();
        services.AddScoped<UnusualReader>();
        services.AddSingleton<HomeMarks>();
        return services;
    }
}
