using Microsoft.Extensions.Options;
using PokCases.Web.Persistence;
using PokCases.Web.Persistence.Keys;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Documents;

/// <summary>Documents of a case, and what takes and serves files for other parts.</summary>
internal static class DocumentsModule
{
    public static IServiceCollection AddDocuments(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddCheckedOptions<DocumentOptions, ValidateDocumentOptions>(configuration, DocumentOptions.Section);
        services.AddSingleton(s => new DocumentFolder(
            s.GetRequiredService<IOptions<DocumentOptions>>().Value.Folder ?? s.GetRequiredService<DataFolder>().File("documents"),
            s.GetRequiredService<KeyRing>()));
        services.AddSingleton<DocumentScanner>();
        services.AddSingleton<TakeDocument>();
        services.AddHostedService<RemoveOrphans>();
        return services;
    }

    public static IEndpointRouteBuilder MapDocuments(this IEndpointRouteBuilder app)
    {
        app.MapDocumentPages();
        return app;
    }
}
