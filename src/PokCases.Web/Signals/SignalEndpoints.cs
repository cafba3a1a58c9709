using Microsoft.AspNetCore.Http.HttpResults;
using PokCases.Domain.Access;
using PokCases.Domain.Signals;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Signals;

/// <summary>Reading signals: the list, and a signal's own page and its changes.</summary>
internal static class SignalEndpoints
{
    public const string Section = "signals";
    public const string Purpose = "signaal";

    public static void MapSignalPages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/signalen", List);
        app.MapGet("/signalen/{id:guid}", Show);
        app.MapGet("/signalen/{id:guid}/wijzigingen", Changes);
    }

    /// <summary>A signal's own address.</summary>
    public static string PathOf(Guid id) => $"/signalen/{id}";

    private static async Task<IResult> List(HttpContext http, string? fase, int? pagina, ReadDoor reading, PageFrame frame)
    {
        SignalStage? stage = Enum.TryParse<SignalStage>(fase, out var named) && Enum.IsDefined(named) ? named : null;
        await using var scope = await reading.Open(http.GetCaller(), "signals", Purpose, http.RequestAborted);
        await scope.Require(AccessPolicy.Signals(scope.Caller.Viewer), mayKnow: true);
        var view = await SignalReader.List(scope, stage, pagina ?? 1);
        await scope.Record();
        frame.Section = Section;
        return new RazorComponentResult<SignalListPage>(new { View = view });
    }

    private static async Task<IResult> Show(HttpContext http, Guid id, ReadDoor reading, PageFrame frame)
    {
        await using var scope = await reading.Open(http.GetCaller(), "signal", Purpose, http.RequestAborted);
        var view = await SignalReader.Read(scope, await scope.OpenSignal(id));
        await scope.Record();
        frame.Section = Section;
        frame.IsLive = true;
        return new RazorComponentResult<SignalPage>(new { View = view });
    }

    private static async Task<IResult> Changes(HttpContext http, Guid id, long? na, ReadDoor reading)
    {
        await using var scope = await reading.Open(http.GetCaller(), "signal-changes", Purpose, http.RequestAborted);
        var about = await scope.OpenSignal(id);
        var view = await scope.SeqOf(id) == na ? null : await SignalReader.Read(scope, about);
        await scope.Record();
        return view is null ? Results.NoContent() : new RazorComponentResult<SignalChanges>(new { View = view });
    }
}
