using PokCases.Web.Persistence;

namespace PokCases.Web.Cases;

/// <summary>A form that begins with words of somebody's own (<see cref="IBeginning"/>), named in its address and its form.</summary>
internal static class Beginning
{
    /// <summary>Name of the field, and of the query.</summary>
    public const string Field = "kwestie";

    /// <summary>The words to begin with; null without any.</summary>
    public static async Task<BeginningText?> Read(HttpContext http, Guid? id, string page)
    {
        if (id is not { } from)
        {
            return null;
        }

        var beginning = http.RequestServices.GetRequiredService<IBeginning>();
        await using var scope = await http.RequestServices.GetRequiredService<ReadDoor>().Open(Accountability.CallerExtensions.GetCaller(http), page, beginning.Purpose, http.RequestAborted);
        var text = await beginning.Read(scope, from);
        await scope.Record();
        return text;
    }

    /// <summary>Keeps where it led to, when it began somewhere.</summary>
    public static Task Keep(HttpContext http, Writing w, Guid? id, BeginningKind kind, Guid target) =>
        id is { } from ? http.RequestServices.GetRequiredService<IBeginning>().Keep(w, from, kind, target) : Task.CompletedTask;
}
