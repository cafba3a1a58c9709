using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Outcomes;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.Outcomes.Desk;

/// <summary>Figures of the advice desk: exact ones for the coordinator, and those that may leave the desk, which alone are files too.</summary>
internal static class DeskOutcomeEndpoints
{
    public static void MapDeskOutcomes(this IEndpointRouteBuilder outcomes)
    {
        outcomes.MapGet("/spreekuur", Own);
        outcomes.MapGet("/raad/spreekuur", Council);
        foreach (var (ending, _) in FigureFiles.Kinds)
        {
            outcomes.MapGet($"/raad/spreekuur.{ending}", async (HttpContext http, ReadDoor reading, DeskOutcomeReader reader, IStringLocalizer<OutcomeTexts> texts, OutcomeLabels labels, FigureFiles files) =>
                files.Of(Sheet(await CouncilView(http, reading, reader), texts, labels), ending));
        }
    }

    private static async Task<IResult> Own(HttpContext http, ReadDoor reading, DeskOutcomeReader reader)
    {
        await using var scope = await reading.Open(http.GetCaller(), "outcomes-desk", OutcomesModule.Purpose, http.RequestAborted);
        var view = await reader.Own(scope, Asked(http));
        await scope.Record();
        return new RazorComponentResult<DeskOutcomesPage>(new { View = view });
    }

    private static async Task<IResult> Council(HttpContext http, ReadDoor reading, DeskOutcomeReader reader) =>
        new RazorComponentResult<DeskOutcomesPage>(new { View = await CouncilView(http, reading, reader) });

    private static async Task<DeskOutcomeView> CouncilView(HttpContext http, ReadDoor reading, DeskOutcomeReader reader)
    {
        await using var scope = await reading.Open(http.GetCaller(), "outcomes-desk-council", OutcomesModule.Purpose, http.RequestAborted);
        var view = await reader.Council(scope, Asked(http));
        await scope.Record();
        return view;
    }

    private static HalfYear? Asked(HttpContext http) => HalfYear.TryParse(http.Request.Query["halfjaar"], out var half) ? half : null;

    private static FigureSheet Sheet(DeskOutcomeView view, IStringLocalizer<OutcomeTexts> texts, OutcomeLabels labels) => new(
        texts["DeskCouncilTitle"],
        texts["DeskCouncilUnder", view.Rules.Threshold, view.Rules.Rounding],
        texts["NotShown"],
        view.Half.Span,
        view.Rules,
        [(texts["PeriodColumn"], labels.Of(view.Half.Span))],
        [.. view.Tables.SelectMany(t => FigureLine.Of(t, view.Half.Span))]);
}
