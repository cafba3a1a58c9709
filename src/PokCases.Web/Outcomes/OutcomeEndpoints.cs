using Microsoft.AspNetCore.Http.HttpResults;
using PokCases.Domain;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.Outcomes;

/// <summary>Figures, as a page and as files: a file holds what the page shows and nothing more.</summary>
internal static class OutcomeEndpoints
{
    public static void MapOutcomePages(this IEndpointRouteBuilder outcomes)
    {
        outcomes.MapGet("/", Own);
        outcomes.MapGet("/raad", Council);
        foreach (var (ending, _) in FigureFiles.Kinds)
        {
            outcomes.MapGet($"/uitkomsten.{ending}", (HttpContext http, ReadDoor reading, OutcomeReader reader, OutcomeSheet sheet, FigureFiles files) =>
                File(OwnView(http, reading, reader), sheet, files, ending));
            outcomes.MapGet($"/raad/uitkomsten.{ending}", (HttpContext http, ReadDoor reading, OutcomeReader reader, OutcomeSheet sheet, FigureFiles files) =>
                File(CouncilView(http, reading, reader), sheet, files, ending));
        }
    }

    private static async Task<IResult> Own(HttpContext http, ReadDoor reading, OutcomeReader reader) => Page(await OwnView(http, reading, reader));

    private static async Task<IResult> Council(HttpContext http, ReadDoor reading, OutcomeReader reader) => Page(await CouncilView(http, reading, reader));

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

    // Without figures there is no file: a question that breaks a rule says which.
    private static async Task<IResult> File(Task<OutcomeView> read, OutcomeSheet sheet, FigureFiles files, string ending)
    {
        var view = await read;
        return view.Trouble is null ? files.Of(sheet.Of(view), ending) : throw new RuleViolation(view.Trouble, "The question cannot be put.");
    }
}
