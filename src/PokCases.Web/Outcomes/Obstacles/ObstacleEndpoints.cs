using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.Outcomes.Obstacles;

/// <summary>What stood in the way, as a page and as files.</summary>
internal static class ObstacleEndpoints
{
    public static void MapObstacles(this IEndpointRouteBuilder outcomes)
    {
        outcomes.MapGet("/obstakels", Page);
        foreach (var (ending, _) in FigureFiles.Kinds)
        {
            outcomes.MapGet($"/obstakels.{ending}", async (HttpContext http, ReadDoor reading, ObstacleReader reader, IStringLocalizer<OutcomeTexts> texts, OutcomeLabels labels, FigureFiles files) =>
                files.Of(Sheet(await View(http, reading, reader), texts, labels), ending));
        }
    }

    private static async Task<IResult> Page(HttpContext http, ReadDoor reading, ObstacleReader reader) =>
        new RazorComponentResult<ObstaclesPage>(new { View = await View(http, reading, reader) });

    private static async Task<ObstacleView> View(HttpContext http, ReadDoor reading, ObstacleReader reader)
    {
        await using var scope = await reading.Open(http.GetCaller(), "outcomes-obstacles", OutcomesModule.Purpose, http.RequestAborted);
        var view = await reader.Read(scope);
        await scope.Record();
        return view;
    }

    private static FigureSheet Sheet(ObstacleView view, IStringLocalizer<OutcomeTexts> texts, OutcomeLabels labels) => new(
        texts["ObstaclesTitle"],
        texts["ObstaclesUnder", view.Rules.Threshold, view.Rules.Rounding],
        texts["NotShown"],
        view.OfCases,
        view.Rules,
        [(texts["PeriodColumn"], labels.Of(view.OfCases))],
        [.. view.Lines]);
}
