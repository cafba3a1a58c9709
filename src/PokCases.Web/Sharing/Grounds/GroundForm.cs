using System.Globalization;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Sharing;
using PokCases.Web.Shell;

namespace PokCases.Web.Sharing.Grounds;

/// <summary>A ground as it was typed, so that nothing typed is lost when something is wrong in it.</summary>
public sealed record GroundForm(string Name, string Article, string Law, string WhatFor, string Kind, string From, string Until, bool ToConfirm)
{
    public static GroundForm Empty(DateOnly today) => new("", "", "", "", "", Words.Machine(today), "", true);

    internal static GroundForm Of(LegalGround ground) => new(
        ground.Name,
        ground.Article,
        ground.Law,
        ground.WhatFor,
        ground.Kind.ToString(),
        Words.Machine(ground.ValidFrom),
        ground.ValidUntil is { } until ? Words.Machine(until) : "",
        ground.ToConfirm);

    internal static GroundForm Typed(IFormCollection form) => new(
        form.Text("naam"),
        form.Text("artikel"),
        form.Text("wet"),
        form.Text("waarvoor"),
        form.Text("soort"),
        form.Text("van"),
        form.Text("tot"),
        form.Ticked("bevestigen"));

    /// <summary>What to save.</summary>
    internal LegalGroundText Read() => new(Name, Article, Law, WhatFor, FormReading.Choice<LegalGroundKind>(Kind), Day(From)!.Value, Day(Until), ToConfirm);

    /// <summary>What is wrong, by the id of the field.</summary>
    internal Dictionary<string, string> Errors(IStringLocalizer<SharingTexts> texts)
    {
        Dictionary<string, string> errors = [];
        Check("naam", Name, LegalGround.LongestLine);
        Check("artikel", Article, LegalGround.LongestLine);
        Check("wet", Law, LegalGround.LongestLine);
        Check("waarvoor", WhatFor, LegalGround.LongestText);
        if (!Enum.GetNames<LegalGroundKind>().Contains(Kind))
        {
            errors["soort"] = texts["Missing.soort"];
        }

        if (Day(From) is null)
        {
            errors["van"] = texts["Missing.van"];
        }

        if (Until.Length > 0 && (Day(Until) is not { } until || until < Day(From)))
        {
            errors["tot"] = texts["Wrong.tot"];
        }

        return errors;

        void Check(string field, string text, int longest)
        {
            if (text.Length == 0)
            {
                errors[field] = texts[$"Missing.{field}"];
            }
            else if (text.ReplaceLineEndings("\n").Length > longest)
            {
                errors[field] = texts["TooLong", longest];
            }
        }
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
