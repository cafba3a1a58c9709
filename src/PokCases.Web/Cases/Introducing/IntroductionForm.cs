using System.Globalization;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Cases;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Introducing;

/// <summary>What somebody told beside title and question, as it was typed. What earlier answers make irrelevant is read and left out.</summary>
public sealed record IntroductionForm(
    string Tried,
    IReadOnlyCollection<string> Domains,
    IReadOnlyCollection<string> StuckOn,
    string StuckHow,
    bool IsUrgent,
    string UrgentWhy,
    string Knows,
    string KnowsSince,
    string KnowsWhy)
{
    /// <summary>Answer of <c>spoed</c> for what can't wait.</summary>
    public const string Urgent = "ja";

    public static IntroductionForm Empty(DateOnly today) => new("", [], [], "", false, "", "", Words.Machine(today), "");

    public static IntroductionForm Of(Introduction told, DateOnly today) => new(
        told.Tried,
        [.. told.Domains.Select(d => d.ToString())],
        [.. told.StuckOn.Select(s => s.ToString())],
        told.StuckHow,
        told.IsUrgent,
        told.UrgentWhy,
        told.Knows.ToString(),
        Words.Machine(told.KnowsSince ?? today),
        told.KnowsWhy);

    public static IntroductionForm From(IFormCollection form) => new(
        form.Text("geprobeerd"),
        [.. form["leefgebied"].OfType<string>()],
        [.. form["vast"].OfType<string>()],
        form.Text("vast-hoe"),
        form.Text("spoed") == Urgent,
        form.Text("spoed-waarom"),
        form.Text("weet"),
        form.Text("weet-sinds"),
        form.Text("weet-waarom"));

    /// <summary>What a text that will be kept looks like it holds about a person.</summary>
    internal IReadOnlyList<PersonalTraceKind> Traces => PersonalTraces.In(KeptTexts);

    private IEnumerable<string> KeptTexts =>
    [
        Tried,
        StuckOn.Count > 0 ? StuckHow : "",
        IsUrgent ? UrgentWhy : "",
        Knows == nameof(ResidentKnows.Agrees) ? "" : KnowsWhy,
    ];

    /// <summary>What to keep; throws when an answer is none of ours.</summary>
    public IntroductionText Read() => new(
        Tried,
        [.. Domains.Select(FormReading.Choice<LifeDomain>)],
        [.. StuckOn.Select(FormReading.Choice<StuckOn>)],
        StuckHow,
        IsUrgent,
        UrgentWhy,
        FormReading.Choice<ResidentKnows>(Knows),
        Since,
        KnowsWhy);

    /// <summary>Adds what is wrong, by field.</summary>
    internal void Check(Dictionary<string, string> errors, IStringLocalizer<IntroducingTexts> texts, DateOnly today)
    {
        Length("geprobeerd", Tried, Introduction.LongestText);
        if (StuckOn.Count > 0)
        {
            Length("vast-hoe", StuckHow, Introduction.LongestText);
        }

        if (IsUrgent)
        {
            Needed("spoed-waarom", UrgentWhy, "UrgentWhyMissing");
        }

        if (Knows.Length == 0)
        {
            errors["weet"] = texts["KnowsMissing"];
            return;
        }

        if (Knows != nameof(ResidentKnows.Agrees))
        {
            Needed("weet-waarom", KnowsWhy, "KnowsWhyMissing");
        }

        if (Knows != nameof(ResidentKnows.NotYet))
        {
            if (Since is not { } since)
            {
                errors["weet-sinds"] = texts["KnowsSinceMissing"];
            }
            else if (since > today)
            {
                errors["weet-sinds"] = texts["KnowsSinceLater"];
            }
        }

        void Needed(string field, string text, string missing)
        {
            Length(field, text, Introduction.LongestReason);
            if (text.Length == 0)
            {
                errors[field] = texts[missing];
            }
        }

        void Length(string field, string text, int longest)
        {
            if (text.ReplaceLineEndings("\n").Length > longest)
            {
                errors[field] = texts["TextTooLong", longest];
            }
        }
    }

    private DateOnly? Since => DateOnly.TryParseExact(KnowsSince, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
