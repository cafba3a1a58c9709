using PokCases.Web.Shell;

namespace PokCases.Web.Accountability.Processing;

/// <summary>What is done with data of residents: the register, and a record of each time.</summary>
internal static class ProcessingModule
{
    public static IServiceCollection AddProcessing(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddCheckedOptions<LdvOptions, ValidateLdvOptions>(configuration, LdvOptions.Section);
        services.AddSingleton<SubjectKey>();
        services.AddSingleton<LdvRecords>();
        services.AddSingleton<LdvReceiver>();
        services.AddSingleton<SendProcessing>();
        services.AddHostedService(s => s.GetRequiredService<SendProcessing>());
        return services;
    }
}
