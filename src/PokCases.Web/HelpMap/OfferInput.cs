using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.HelpMap;
using PokCases.Web.Shell;

namespace PokCases.Web.HelpMap;

/// <summary>The form of an offer: filled from one, and read back with what is wrong beside each field.</summary>
internal static class OfferInput
{
    /// <summary>The longer texts: field, and the key of its label.</summary>
    public static readonly IReadOnlyList<(string Field, string Key)> Texts =
    [
        ("wat", "What"), ("voorwie", "ForWhom"), ("voorwaarden", "Conditions"), ("kosten", "Costs"), ("wachttijd", "WaitingTime"), ("verwijzen", "HowToRefer"),
    ];

    public static FormState Of(HelpOfferText text)
    {
        var state = new FormState()
            .With("naam", text.Name)
            .With("wat", text.What)
            .With("voorwie", text.ForWhom)
            .With("voorwaarden", text.Conditions)
            .With("kosten", text.Costs)
            .With("wachttijd", text.WaitingTime)
            .With("verwijzen", text.HowToRefer)
            .With("wijken", string.Join('\n', text.Neighbourhoods))
            .With("themas", string.Join('\n', text.Themes))
            .With("leefgebied", text.Domains.Select(d => d.ToString()).ToArray())
            .With("uren", text.HoursWords);
        foreach (var day in WeekHours.Days)
        {
            state.With(WeekHours.Field(day), WeekHours.Line(text.Hours, day));
        }

        return state;
    }

    /// <summary>What was typed; notes in the form what is wrong.</summary>
    public static HelpOfferText Read(FormState form, IStringLocalizer<HelpMapTexts> texts)
    {
        form.Require("naam", Domain.Texts.Line, texts["NameMissing"], texts["TooLong", Domain.Texts.Line]);
        foreach (var field in Texts.Select(t => t.Field).Append("uren"))
        {
            if (form.Value(field).ReplaceLineEndings("\n").Trim().Length > HelpOfferText.Longest)
            {
                form.Wrong(field, texts["TooLong", HelpOfferText.Longest]);
            }
        }

        List<OpeningTime> hours = [];
        foreach (var day in WeekHours.Days)
        {
            if (WeekHours.Read(day, form.Value(WeekHours.Field(day))) is { } some)
            {
                hours.AddRange(some);
            }
            else
            {
                form.Wrong(WeekHours.Field(day), texts["HoursWrong"]);
            }
        }

        return new HelpOfferText(
            form.Value("naam"),
            form.Value("wat"),
            form.Value("voorwie"),
            form.Value("voorwaarden"),
            form.Value("kosten"),
            form.Value("wachttijd"),
            form.Value("verwijzen"),
            Lines(form, "wijken", texts),
            hours,
            form.Value("uren"),
            [.. form.All("leefgebied").Select(FormReading.Choice<LifeDomain>)],
            Lines(form, "themas", texts));
    }

    private static List<string> Lines(FormState form, string field, IStringLocalizer<HelpMapTexts> texts)
    {
        List<string> lines = [.. form.Value(field).ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        if (lines.Exists(l => l.Length > HelpOfferText.LongestWord))
        {
            form.Wrong(field, texts["LineTooLong", HelpOfferText.LongestWord]);
        }
        else if (lines.Count > HelpOfferText.Most)
        {
            form.Wrong(field, texts["TooMany", HelpOfferText.Most]);
        }

        return lines;
    }
}
