using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Accountability.LogPage;

/// <summary>The log, for who supervises: searching, what is unusual, and a file. Each time is an entry that says what was asked.</summary>
internal static class LogEndpoints
{
    public const string Path = "/logboek";
    public const string UnusualPath = $"{Path}/opvallend";
    public const string FilePath = $"{Path}/logboek.csv";

    private const string Purpose = "toezicht";

    public static void MapLog(this IEndpointRouteBuilder app)
    {
        app.MapGet(Path, Search);
        app.MapGet(UnusualPath, Unusual);
        app.MapGet(FilePath, Download);
    }

    private static async Task<RazorComponentResult<LogSearchPage>> Search(HttpContext http, ReadDoor reading, LogReader reader, LogWords words, IStringLocalizer<LogTexts> texts)
    {
        var query = LogQuery.Of(http, texts);
        await using var scope = await reading.Open(http.GetCaller(), "log", Purpose, http.RequestAborted);
        var found = await reader.Find(scope, query, LogReader.PerPage);
        var choices = await LogChoices.Read(scope.Db, words);
        await scope.Record();
        return new(new { Query = query, Found = found, Choices = choices }) { StatusCode = query.Errors.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK };
    }

    private static async Task<IResult> Download(HttpContext http, ReadDoor reading, LogReader reader, LogWords words, IStringLocalizer<LogTexts> texts)
    {
        var query = LogQuery.Of(http, texts);
        await using var scope = await reading.Open(http.GetCaller(), "log-file", Purpose, http.RequestAborted);
        var found = await reader.Find(scope, query, LogReader.MostInFile);
        if (query.Errors.Count > 0)
        {
            var choices = await LogChoices.Read(scope.Db, words);
            await scope.Record();
            return new RazorComponentResult<LogSearchPage>(new { Query = query, Found = found, Choices = choices }) { StatusCode = StatusCodes.Status400BadRequest };
        }

        await scope.Record();
        return Results.File(LogFile.Write(found, texts), LogFile.ContentType, $"{texts["FileName"]}.csv");
    }

    private static async Task<RazorComponentResult<UnusualPage>> Unusual(
        HttpContext http, ReadDoor reading, UnusualReader reader, Words words, IOptions<UnusualOptions> options, IStringLocalizer<LogTexts> texts)
    {
        var query = LogQuery.Of(http, texts);
        var period = UnusualPeriod.Of(query.Errors.Count == 0 ? query : LogQuery.Nothing(texts), words, options.Value.Days);
        await using var scope = await reading.Open(http.GetCaller(), "log-unusual", Purpose, http.RequestAborted);
        var found = await reader.Find(scope, period);
        await scope.Record();
        return new(new { Query = query, Period = period, Found = found, Rules = options.Value }) { StatusCode = query.Errors.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK };
    }
}
