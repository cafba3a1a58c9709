using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;
using PokCases.Web.Shell.Paper;

namespace PokCases.Web.Cases.Resident;

/// <summary><i>Afspraken voor de inwoner</i>: one page for the resident, of what the case lead picked; on screen, on paper and as a Word file.</summary>
internal static class ResidentModule
{
    /// <summary>Under a case's own address.</summary>
    public const string Under = "/afspraken";

    public static IServiceCollection AddResident(this IServiceCollection services)
    {
        services.AddSingleton<GiveAgreements>();
        services.AddScoped<ResidentWord>();
        return services;
    }

    public static IEndpointRouteBuilder MapResident(this IEndpointRouteBuilder app)
    {
        app.MapGet("/casussen/{reference}/afspraken", Show);
        app.MapGet("/casussen/{reference}/afspraken/wijzigingen", Changes);
        app.MapGet("/casussen/{reference}/afspraken.docx", Word);
        app.MapPicking();
        return app;
    }

    /// <summary>The page's own address.</summary>
    public static string PathOf(string reference) => CaseEndpoints.PathOf(reference) + Under;

    private static Task<IResult> Show(HttpContext http, string reference, Words words) =>
        CasePart.Show<ResidentPage, ResidentView>(http, reference, "case-resident", (scope, access) => ResidentReader.Read(scope, access, words));

    private static Task<IResult> Changes(HttpContext http, string reference, long? na, Words words) =>
        CasePart.Changes<ResidentChanges, ResidentView>(http, reference, na, "case-resident-changes", (scope, access) => ResidentReader.Read(scope, access, words));

    private static async Task<IResult> Word(HttpContext http, string reference, ReadDoor reading, ResidentWord word, Words words)
    {
        await using var scope = await reading.Open(http.GetCaller(), "case-resident-word", "casus", http.RequestAborted);
        var view = await ResidentReader.Read(scope, await CaseAccess.Open(scope, reference), words);
        await scope.Record();
        return Results.File(word.Write(view), WordFile.ContentType, ResidentWord.FileName(view));
    }
}
