using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;
using PokCases.Web.Accountability;
using PokCases.Web.Outcomes.Surveys;
using PokCases.Web.Persistence;

namespace PokCases.Web.Outcomes;

/// <summary>Figures, as a page and as a file: the file holds what the page shows and nothing more.</summary>
internal static class OutcomeEndpoints
{
    public static void MapOutcomePages(this IEndpointRouteBuilder outcomes)
    {
        outcomes.MapGet("/", Own);
        outcomes.MapGet("/uitkomsten.csv", OwnFile);
        outcomes.MapGet("/raad", Council);
        outcomes.MapGet("/raad/uitkomsten.csv", CouncilFile);
    }

    private static async Task<IResult> Own(HttpContext http, ReadDoor reading, OutcomeReader reader) => Page(await OwnView(http, reading, reader));

    private static async Task<IResult> Council(HttpContext http, ReadDoor reading, OutcomeReader reader) => Page(await CouncilView(http, reading, reader));

    private static async Task<IResult> OwnFile(HttpContext http, ReadDoor reading, OutcomeReader reader, OutcomeLabels labels, SurveyLabels surveys, IStringLocalizer<OutcomeTexts> texts) =>
        File(await OwnView(http, reading, reader), labels, surveys, texts);

    private static async Task<IResult> CouncilFile(HttpContext http, ReadDoor reading, OutcomeReader reader, OutcomeLabels labels, SurveyLabels surveys, IStringLocalizer<OutcomeTexts> texts) =>
        File(await CouncilView(http, reading, reader), labels, surveys, texts);

    private static async Task<OutcomeView> OwnView(HttpContext http, ReadDoor reading, OutcomeReader reader)
    {
        await using var scope = await reading.Open(http.GetCaller(), "outcomes", OutcomesModule.Purpose, http.RequestAborted);
        var view = await reader.Own(scope, OutcomeAsked.Read(http.Request.Query));
        await scope.Record();
        return view;
    }

    private static async Task<OutcomeView> CouncilView(HttpContext http, ReadDoor reading, OutcomeReader reader)
    {
        await using var scope = await reading.Open(http.GetCaller(), "outcomes-council", OutcomesModule.Purpose, http.RequestAborted);
        var view = await reader.Council(scope, OutcomeAsked.Read(http.Request.Query));
        await scope.Record();
        return view;
    }

    private static RazorComponentResult<OutcomesPage> Page(OutcomeView view) =>
        new(new { View = view }) { StatusCode = view.Trouble is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest };

    private static FileContentHttpResult File(OutcomeView view, OutcomeLabels labels, SurveyLabels surveys, IStringLocalizer<OutcomeTexts> texts) =>
        TypedResults.File(OutcomeFile.Write(view, labels, surveys, texts), OutcomeFile.ContentType, $"{texts["FileName"]}.csv");
}
