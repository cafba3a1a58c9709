using PokCases.Web.Deadlines;
using PokCases.Web.Live;

namespace PokCases.Web.Cases.Importing;

/// <summary>Bringing in a case history.</summary>
internal static class ImportingModule
{
    public static IServiceCollection AddImporting(this IServiceCollection services)
    {
        services.AddSingleton<IStreamGate, ImportGate>();
        services.AddSingleton<IDueHandler, ResumeImport>();
        services.AddSingleton<IDueHandler, ForgetImport>();
        services.AddSingleton<ImportMarks>();
        services.AddSingleton<ImportRunner>();
        services.AddHostedService(s => s.GetRequiredService<ImportRunner>());
        return services;
    }

    public static IEndpointRouteBuilder MapImporting(this IEndpointRouteBuilder app)
    {
        app.MapImportPages();
        return app;
    }
}
