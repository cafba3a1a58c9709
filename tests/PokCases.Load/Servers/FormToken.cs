using System.Net;
using System.Text.RegularExpressions;

namespace PokCases.Load.Servers;

/// <summary>The proof in a page that a form sent comes from it.</summary>
internal static partial class FormToken
{
    /// <summary>Name of its field.</summary>
    public const string Field = "__RequestVerificationToken";

    /// <summary>Throws when the page holds no form.</summary>
    public static async Task<string> Of(HttpResponseMessage answer, CancellationToken cancellation) =>
        Input().Match(await answer.Content.ReadAsStringAsync(cancellation)) is { Success: true } token
            ? WebUtility.HtmlDecode(token.Groups[1].Value)
            : throw new InvalidOperationException($"The page answered {(int)answer.StatusCode} and holds no form.");

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Input();
}
