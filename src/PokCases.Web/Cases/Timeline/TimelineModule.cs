using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Timeline;

/// <summary>A case's timeline: everything that happened, as far as the viewer may see it.</summary>
internal static class TimelineModule
{
    public static IEndpointRouteBuilder MapTimeline(this IEndpointRouteBuilder app)
    {
        app.MapGet("/casussen/{reference}/tijdlijn", Show);
        app.MapGet("/casussen/{reference}/tijdlijn/wijzigingen", Changes);
        return app;
    }

    private static Task<IResult> Show(HttpContext http, string reference, string? soort, int? pagina, Words words) =>
        CasePart.Show<TimelinePage, TimelineView>(http, reference, "case-timeline", (scope, access) => TimelineReader.Read(scope, access, TimelineFilter.Of(soort, pagina), words));

    private static Task<IResult> Changes(HttpContext http, string reference, long? na, string? soort, int? pagina, Words words) =>
        CasePart.Changes<TimelineChanges, TimelineView>(http, reference, na, "case-timeline-changes", (scope, access) => TimelineReader.Read(scope, access, TimelineFilter.Of(soort, pagina), words));
}
