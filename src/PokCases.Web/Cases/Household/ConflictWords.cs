using System.Globalization;
using Microsoft.Extensions.Localization;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Household;

/// <summary>Says what two people filled in, in words: a choice by its text, a day as a day, a tick as yes or no. Only free text can be edited further.</summary>
internal sealed class ConflictWords(IStringLocalizer<HouseholdTexts> texts, Words words)
{
    public ConflictText Text(string field, FilledForm mine, HouseholdFormView theirs)
    {
        var (own, other) = (mine[field].ReplaceLineEndings("\n"), theirs.Form[field]);
        var label = texts[$"Field.{field}"];
        if (theirs.Choices.TryGetValue(field, out var choices))
        {
            return new ConflictText(label, Chosen(choices, own), Chosen(choices, other));
        }

        if (own == FilledForm.Ticked || other == FilledForm.Ticked)
        {
            return new ConflictText(label, texts[own == FilledForm.Ticked ? "Yes" : "No"], texts[other == FilledForm.Ticked ? "Yes" : "No"]);
        }

        return IsDay(own) || IsDay(other) ? new ConflictText(label, Day(own), Day(other)) : new ConflictText(label, own, other, field);
    }

    private static string Chosen(IReadOnlyList<FieldChoice> choices, string value) => string.Join(", ", value.Split(',').Select(v => choices.FirstOrDefault(c => c.Value == v)?.Text).Where(t => t is not null));

    private static bool IsDay(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private string Day(string text) => IsDay(text) ? words.Day(DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)) : text;
}
