using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.HelpMap;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;
using PokCases.Web.Shell.LookingOver;

namespace PokCases.Web.HelpMap.Exchange;

/// <summary>Bringing in a map from elsewhere, and giving out ours, as Open Referral HSDS 3 JSON.</summary>
internal static class ExchangeEndpoints
{
    public const string Path = $"{HelpMapModule.Path}/uitwisselen";

    /// <summary>Largest file, in bytes: some ten thousand services. The verb takes larger ones.</summary>
    private const int LargestFile = 40 * 1024 * 1024;

    public static void MapExchange(this IEndpointRouteBuilder app)
    {
        app.MapGet(Path, (Delegate)((HttpContext http) => Page(http, string.Empty, null, null)));
        app.MapPost(Path, Import).TakesFiles(LargestFile).LooksOverItself("a file about organisations, no text about a case");
        app.MapGet($"{Path}/bestand", Export);
    }

    private static async Task<IResult> Import(HttpContext http, IFormCollection form, ImportMap import, IStringLocalizer<HelpMapTexts> texts, IStringLocalizer<RuleTexts> rules)
    {
        if (!AccessPolicy.KeepHelpMap(http.GetCaller().Viewer, null, null).IsAllowed)
        {
            throw new RefusedException(mayKnow: true);
        }

        var source = form.Text("bron");
        Dictionary<string, string> errors = [];
        if (source.Length is 0 or > SourceRecord.LongestName)
        {
            errors["bron"] = source.Length == 0 ? texts["SourceMissing"] : texts["TooLong", SourceRecord.LongestName];
        }

        if (form.Files.GetFile("bestand") is not { Length: > 0 } file)
        {
            errors["bestand"] = rules["document-missing"];
            return await Page(http, source, errors, null);
        }

        if (errors.Count > 0)
        {
            return await Page(http, source, errors, null);
        }

        var content = new byte[file.Length];
        await using (var stream = file.OpenReadStream())
        {
            await stream.ReadExactlyAsync(content, http.RequestAborted);
        }

        try
        {
            var tally = await import.Run(http.GetCaller(), content, source, (_, _) => Task.CompletedTask, http.RequestAborted);
            return await Page(http, source, null, tally);
        }
        catch (HsdsFileException e)
        {
            return await Page(http, source, new Dictionary<string, string> { ["bestand"] = texts[$"File.{e.Key}", e.What] }, null);
        }
    }

    private static async Task<IResult> Export(HttpContext http, ReadDoor reading)
    {
        await using var scope = await reading.OpenMap(http, "help-map-export");
        await scope.Require(AccessPolicy.KeepHelpMap(scope.Caller.Viewer, null, null), mayKnow: true);
        var file = new MemoryStream();
        await ExportMap.Write(scope.Db, file, (_, _) => Task.CompletedTask, http.RequestAborted);
        await scope.Record();
        file.Position = 0;
        return Results.File(file, "application/json", ExportMap.FileName);
    }

    private static async Task<IResult> Page(HttpContext http, string source, IReadOnlyDictionary<string, string>? errors, ImportTally? tally)
    {
        await using var scope = await http.RequestServices.GetRequiredService<ReadDoor>().OpenMap(http, "help-map-exchange");
        await scope.Require(AccessPolicy.KeepHelpMap(scope.Caller.Viewer, null, null), mayKnow: true);
        var sources = await scope.Db.Providers.Where(p => p.Source != "").Select(p => p.Source).Distinct().OrderBy(s => s).Take(50).ToListAsync();
        await scope.Record();
        http.RequestServices.GetRequiredService<PageFrame>().Section = HelpMapModule.Section;
        return new RazorComponentResult<ExchangePage>(new
        {
            Source = source.Length == 0 && sources.Count == 1 ? sources[0] : source,
            Sources = (IReadOnlyList<string>)sources,
            Errors = errors ?? new Dictionary<string, string>(),
            Tally = tally,
        })
        { StatusCode = errors is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest };
    }
}
