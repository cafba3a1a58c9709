using Microsoft.Extensions.Localization;
using PokCases.Web.Shell;

namespace PokCases.Web.Accounts.Stewarding;

/// <summary>What somebody typed to ask a colleague; checked before it is sent in.</summary>
public sealed record StewardshipForm(string Who, string First, string Last)
{
    public static readonly StewardshipForm Empty = new(string.Empty, string.Empty, string.Empty);

    public static StewardshipForm From(IFormCollection form) => new(form.Text("wie"), form.Text("van"), form.Text("tot"));

    /// <summary>What is wrong, by field.</summary>
    internal Dictionary<string, string> Errors(IStringLocalizer<StewardshipTexts> texts, DateOnly today)
    {
        Dictionary<string, string> errors = [];
        if (!Guid.TryParse(Who, out _))
        {
            errors["wie"] = texts["WhoMissing"];
        }

        var first = Day(First);
        if (first is null)
        {
            errors["van"] = texts["FirstMissing"];
        }

        if (Day(Last) is not { } last)
        {
            errors["tot"] = texts["LastMissing"];
        }
        else if (last < today || last < first)
        {
            errors["tot"] = texts["LastTooEarly"];
        }

        return errors;
    }

    internal static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day) ? day : null;
}
