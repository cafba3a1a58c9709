using System.Globalization;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Cases;
using PokCases.Domain.Retention;
using PokCases.Web.Shell;

namespace PokCases.Web.Retention.Profiles;

/// <summary>A profile as it was typed, so that nothing typed is lost when something is wrong in it.</summary>
public sealed record ProfileForm(string Name, string Source, string Result, string Length, string Unit, string From, string Outcome, bool IsUsual)
{
    public static ProfileForm Empty { get; } = new("", "", "", "", nameof(TermUnit.Years), nameof(KeptFrom.Closing), "", false);

    internal static ProfileForm Of(RetentionProfile profile) => new(
        profile.Name,
        profile.Source,
        profile.Result,
        profile.Length.ToString(CultureInfo.InvariantCulture),
        profile.Unit.ToString(),
        profile.From.ToString(),
        profile.Outcome?.ToString() ?? "",
        profile.IsUsual);

    internal static ProfileForm Typed(IFormCollection form) => new(
        form.Text("naam"),
        form.Text("bron"),
        form.Text("resultaat"),
        form.Text("lengte"),
        form.Text("eenheid"),
        form.Text("vanaf"),
        form.Text("uitkomst"),
        form.Ticked("gewoon"));

    /// <summary>What to save.</summary>
    internal RetentionText Read() => new(
        Name,
        Source,
        Result,
        new RetentionTerm(Whole!.Value, FormReading.Choice<TermUnit>(Unit)),
        FormReading.Choice<KeptFrom>(From),
        Outcome.Length == 0 ? null : FormReading.Choice<ClosingOutcome>(Outcome),
        IsUsual);

    /// <summary>What is wrong, by the id of the field.</summary>
    internal Dictionary<string, string> Errors(IStringLocalizer<RetentionTexts> texts)
    {
        Dictionary<string, string> errors = [];
        Check("naam", Name, RetentionProfile.LongestLine, texts["Missing.naam"]);
        Check("bron", Source, RetentionProfile.LongestLine, texts["Missing.bron"]);
        Check("resultaat", Result, RetentionProfile.LongestResult, null);
        if (Whole is not (>= 1 and <= RetentionTerm.Longest))
        {
            errors["lengte"] = texts["Missing.lengte", RetentionTerm.Longest];
        }

        if (!Enum.GetNames<TermUnit>().Contains(Unit))
        {
            errors["eenheid"] = texts["Missing.eenheid"];
        }

        if (!Enum.GetNames<KeptFrom>().Contains(From))
        {
            errors["vanaf"] = texts["Missing.vanaf"];
        }

        if (Outcome.Length > 0 && !Enum.GetNames<ClosingOutcome>().Contains(Outcome))
        {
            errors["uitkomst"] = texts["Missing.uitkomst"];
        }

        return errors;

        void Check(string field, string text, int longest, string? missing)
        {
            if (text.Length == 0 && missing is not null)
            {
                errors[field] = missing;
            }
            else if (text.ReplaceLineEndings("\n").Length > longest)
            {
                errors[field] = texts["TooLong", longest];
            }
        }
    }

    private int? Whole => int.TryParse(Length, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole : null;
}
