using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accountability.Sealing;

/// <summary>The checkpoints of the log, for everybody who signed in to look at and keep: that makes a witness of each of them.</summary>
internal static class CheckpointEndpoints
{
    public const string Path = "/logboek/controlepunten";

    /// <summary>All checkpoints as text.</summary>
    public const string All = Path + "/alle";

    /// <summary>The public keys, a line each.</summary>
    public const string Keys = Path + "/sleutels";

    private const string Text = "text/plain; charset=utf-8";

    public static void MapCheckpoints(this IEndpointRouteBuilder app)
    {
        app.MapGet(Path, Page);
        app.MapGet(All, Every);
        app.MapGet(Keys, PublicKeys);
        app.MapGet(Path + "/{number:long}", One);
    }

    private static async Task<IResult> Page(CheckpointsReader reader, HttpContext http) =>
        new RazorComponentResult<CheckpointsPage>(new { View = await reader.Read(http.RequestAborted) });

    private static async Task<IResult> One(long number, ReadDoor reading, HttpContext http)
    {
        await using var db = reading.Plain();
        var text = await db.LogCheckpoints.Where(c => c.Number == number).Select(c => c.Text).SingleOrDefaultAsync(http.RequestAborted)
            ?? throw RefusedException.Unknown();
        return File(text, $"controlepunt-{number}.txt");
    }

    // Written while it is read: in some years they are many.
    private static IResult Every(ReadDoor reading, HttpContext http) => Results.Stream(
        async body =>
        {
            await using var db = reading.Plain();
            await foreach (var text in db.LogCheckpoints.OrderBy(c => c.Number).Select(c => c.Text).AsAsyncEnumerable().WithCancellation(http.RequestAborted))
            {
                await body.WriteAsync(Encoding.UTF8.GetBytes(NoteList.Join([text])), http.RequestAborted);
            }
        },
        Text,
        "controlepunten.txt");

    private static IResult PublicKeys(LogPublicKeys keys) => File(string.Concat(keys.All.Select(k => $"{k}\n")), "sleutels.txt");

    private static IResult File(string text, string name) => Results.File(Encoding.UTF8.GetBytes(text), Text, name);
}
