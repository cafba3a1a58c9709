using System.Globalization;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Cases;
using PokCases.Domain.Signals;
using PokCases.Web.Cases;
using PokCases.Web.Shell;
using PokCases.Web.Shell.LookingOver;

namespace PokCases.Web.Signals;

/// <summary>What somebody typed to raise a signal, or to say it better; checked before it is sent in.</summary>
/// <remarks><c>Case</c> is the reference of the case it is raised from, empty for none. <c>Like</c> is the signal to join, <see cref="New"/>, or empty while nobody was asked.</remarks>
public sealed record SignalForm(string Title, string Story, LifeDomain? Domain, SignalKind? Kind, string Rule, Remedy? Remedy, string Times, string Case, string Like, bool LookedOver)
{
    /// <summary>What of the person's own it began with; null for nothing.</summary>
    public Guid? Origin { get; init; }

    /// <summary>The choice to raise it anew beside like ones.</summary>
    public const string New = "nieuw";

    internal static SignalForm Empty(string? about) => new(string.Empty, string.Empty, null, null, string.Empty, null, "1", about ?? string.Empty, string.Empty, false);

    internal static SignalForm Of(Signal signal) =>
        new(signal.Title, signal.Story, signal.Domain, signal.Kind, signal.Rule, signal.Remedy, "1", string.Empty, string.Empty, false);

    internal static SignalForm From(IFormCollection form) => new(
        form.Text("titel"),
        form.Text("verhaal"),
        form.OptionalChoice<LifeDomain>("leefgebied"),
        form.OptionalChoice<SignalKind>("soort"),
        form.Text("regel"),
        form.OptionalChoice<Remedy>("vraag"),
        form.Text("keer"),
        form.Text("casus"),
        form.Text("gelijk"),
        form.LookedOver())
    {
        Origin = form.OptionalId(Beginning.Field),
    };

    /// <summary>What looks like a trace of a person, until somebody says it was looked over.</summary>
    internal IReadOnlyList<PersonalTraceKind> Traces => LookedOver ? [] : PersonalTraces.In([Title, Story, Rule]);

    internal int TimesRead => int.TryParse(Times, NumberStyles.None, CultureInfo.InvariantCulture, out var times) ? times : 0;

    internal SignalText Text => new(Title, Story, Domain, Kind!.Value, Rule, Remedy!.Value);

    /// <summary>What is wrong, by field.</summary>
    internal Dictionary<string, string> Errors(IStringLocalizer<SignalTexts> texts, bool withTimes)
    {
        Dictionary<string, string> errors = [];
        Check("titel", Title, Signal.LongestTitle, "TitleMissing");
        Check("verhaal", Story, Signal.LongestText, "StoryMissing");
        Check("regel", Rule, Signal.LongestRule, null);
        if (Kind is null)
        {
            errors["soort"] = texts["KindMissing"];
        }

        if (Remedy is null)
        {
            errors["vraag"] = texts["RemedyMissing"];
        }

        if (withTimes && (TimesRead is < 1 or > Signal.MostTimes))
        {
            errors["keer"] = texts["TimesWrong", Signal.MostTimes];
        }

        return errors;

        void Check(string field, string text, int longest, string? missing)
        {
            var length = text.ReplaceLineEndings("\n").Length;
            if (length == 0 && missing is not null)
            {
                errors[field] = texts[missing];
            }
            else if (length > longest)
            {
                errors[field] = texts["TooLong", longest];
            }
        }
    }
}
