using Microsoft.EntityFrameworkCore.Diagnostics;
using PokCases.Web.Live;

namespace PokCases.Web.Cases.Finding;

/// <summary>Finding cases: the list, kept searches, the index of words, and a table's board.</summary>
internal static class FindingModule
{
    public static IServiceCollection AddFinding(this IServiceCollection services)
    {
        services.AddSingleton<SearchKey>();
        services.AddSingleton<ISaveChangesInterceptor, IndexTexts>();
        services.AddSingleton<ISaveChangesInterceptor, IndexNames>();
        services.AddSingleton<PersonFinder>();
        services.AddSingleton<ISaveChangesInterceptor, TellBoards>();
        services.AddSingleton<IStreamGate, BoardGate>();
        services.AddHostedService<RebuildSearch>();
        services.AddSingleton<WordsMark>();
        services.AddSingleton<KeepWords>();
        services.AddHostedService(s => s.GetRequiredService<KeepWords>());
        return services;
    }

    public static IEndpointRouteBuilder MapFinding(this IEndpointRouteBuilder app)
    {
        app.MapCaseList();
        app.MapBoard();
        return app;
    }
}
