using Microsoft.AspNetCore.Http.HttpResults;
using PokCases.Web.Accountability;
using PokCases.Web.Shell;

namespace PokCases.Web.Sessions.BigScreen;

/// <summary>The screen in the room.</summary>
internal static class BigScreenModule
{
    public static void AddBigScreen(this IServiceCollection services) => services.AddSingleton<BigScreenReader>();

    public static void MapBigScreen(this IEndpointRouteBuilder app)
    {
        app.MapGet("/sessies/{id:guid}/groot-scherm", Page);
        app.MapGet("/sessies/{id:guid}/groot-scherm/wijzigingen", Changes);
    }

    private static async Task<IResult> Page(HttpContext http, Guid id, BigScreenReader reader, PageFrame frame)
    {
        var view = await reader.Read(http.GetCaller(), id, after: null, http.RequestAborted);
        frame.IsLive = true;
        return new RazorComponentResult<BigScreenPage>(new { View = view });
    }

    private static async Task<IResult> Changes(HttpContext http, Guid id, long na, BigScreenReader reader) =>
        await reader.Read(http.GetCaller(), id, na, http.RequestAborted) is { } view
            ? new RazorComponentResult<BigScreenChanges>(new { View = view })
            : Results.NoContent();
}
