using System.Globalization;
using PokCases.Domain;
using PokCases.Domain.AdviceDesk;
using PokCases.Web.Shell;

namespace PokCases.Web.AdviceDesk;

/// <summary>A contact as it was typed. Theme, kind of help and minutes are enough.</summary>
public sealed record ContactForm(string Theme, string Help, string Minutes)
{
    public static ContactForm Empty { get; } = new(string.Empty, string.Empty, string.Empty);

    public IReadOnlyList<string> MoreThemes { get; init; } = [];

    public IReadOnlyList<string> MoreHelp { get; init; } = [];

    public string Channel { get; init; } = string.Empty;

    public string ReferredBy { get; init; } = string.Empty;

    public bool InEvening { get; init; }

    public string Day { get; init; } = string.Empty;

    public string Unanswered { get; init; } = string.Empty;

    public string UnansweredWhy { get; init; } = string.Empty;

    public string Note { get; init; } = string.Empty;

    public string Name { get; init; } = string.Empty;

    public string BornIn { get; init; } = string.Empty;

    public string Postcode { get; init; } = string.Empty;

    public string Language { get; init; } = string.Empty;

    public string Step { get; init; } = string.Empty;

    public string StepOn { get; init; } = string.Empty;

    /// <summary>Whether anything that is folded away was filled in by hand, so that it is shown when the form comes back.</summary>
    internal bool HasMore => this with { Theme = string.Empty, Help = string.Empty, Minutes = string.Empty, Name = string.Empty, InEvening = false, MoreThemes = [], MoreHelp = [] } != Empty with { MoreThemes = [], MoreHelp = [] }
        || MoreThemes.Count > 0 || MoreHelp.Count > 0;

    /// <summary>Where what is wrong is said, by rule.</summary>
    internal static IReadOnlyDictionary<string, string> Fields { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["contact-theme"] = "thema",
        ["contact-help"] = "hulp",
        ["contact-minutes"] = "minuten",
        ["contact-day"] = "dag",
        ["contact-questions"] = "meer-vragen",
        ["contact-unanswered"] = "waarom-niet",
        ["postcode-area"] = "postcode",
        ["birth-year"] = "geboortejaar",
        ["matter-step"] = "stap",
    };

    internal static ContactForm From(IFormCollection form) => new(form.Text("thema"), form.Text("hulp"), form.Text("minuten"))
    {
        MoreThemes = [.. form["meer-vragen"].OfType<string>()],
        MoreHelp = [.. form["meer-hulp"].OfType<string>()],
        Channel = form.Text("kanaal"),
        ReferredBy = form.Text("via"),
        InEvening = form.Ticked("avond"),
        Day = form.Text("dag"),
        Unanswered = form.Text("zonder-antwoord"),
        UnansweredWhy = form.Text("waarom-niet"),
        Note = form.Text("notitie"),
        Name = form.Text("naam"),
        BornIn = form.Text("geboortejaar"),
        Postcode = form.Text("postcode"),
        Language = form.Text("taal"),
        Step = form.Text("stap"),
        StepOn = form.Text("stap-op"),
    };

    /// <summary>The day it was, today when none was filled in. Throws <c>contact-day</c> for one that is not yet.</summary>
    internal DateOnly DayOf(DateOnly today)
    {
        var day = OptionalDay(Day) ?? today;
        RuleViolation.When(day > today, "contact-day", "A contact is put down after it was.");
        return day;
    }

    internal DateOnly? StepDay() => OptionalDay(StepOn);

    internal MatterResident Resident => new(Name, Postcode, Language);

    /// <summary>The year of birth; throws <c>birth-year</c>.</summary>
    internal static int? Year(string typed, DateOnly today)
    {
        if (typed.Length == 0)
        {
            return null;
        }

        RuleViolation.When(!int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year < 1900 || year > today.Year, "birth-year", "A year of birth was expected.");
        return year;
    }

    /// <summary>For the domain; throws for what can't be read.</summary>
    internal ContactText Text() => new(
        [.. MoreThemes.Prepend(Theme).Where(t => t.Length > 0).Select(Id).Distinct()],
        [.. MoreHelp.Prepend(Help).Where(h => h.Length > 0).Select(Id).Distinct()],
        int.TryParse(Minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) ? minutes : 0)
    {
        Channel = Channel.Length == 0 ? null : FormReading.Choice<ContactChannel>(Channel),
        ReferredBy = ReferredBy,
        InEvening = InEvening,
        Unanswered = Unanswered,
        UnansweredWhy = UnansweredWhy.Length == 0 ? null : FormReading.Choice<UnansweredReason>(UnansweredWhy),
        Note = Note,
    };

    private static DateOnly? OptionalDay(string typed) => typed.Length == 0 ? null : FormReading.TryDay(typed, out var day) ? day : throw new RuleViolation("day-unknown", "A day was expected.");

    private static Guid Id(string typed) => Guid.TryParse(typed, out var id) ? id : throw new RuleViolation("choice-unknown", "A choice was expected.");
}
