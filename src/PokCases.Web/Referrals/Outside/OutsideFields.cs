using Microsoft.Extensions.Localization;
using PokCases.Domain.Referrals;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Shell;

namespace PokCases.Web.Referrals.Outside;

/// <summary>Reads what a receiver without an account typed; each error belongs to its field.</summary>
internal static class OutsideFields
{
    public static DateOnly Day(IFormCollection form, string field, IStringLocalizer<OutsideTexts> texts, out Dictionary<string, string> errors)
    {
        errors = [];
        if (!TypedDay.TryRead(form.Text(field), out var day))
        {
            errors[field] = texts["DayMissing"];
        }

        return day;
    }

    public static DateOnly? OptionalDay(IFormCollection form, string field, IStringLocalizer<OutsideTexts> texts, Dictionary<string, string> errors)
    {
        if (form.Text(field).Length == 0)
        {
            return null;
        }

        if (TypedDay.TryRead(form.Text(field), out var day))
        {
            return day;
        }

        errors[field] = texts["DayMissing"];
        return null;
    }

    public static DateTimeOffset Moment(IFormCollection form, Words words, IStringLocalizer<OutsideTexts> texts, out Dictionary<string, string> errors)
    {
        var day = Day(form, "dag", texts, out errors);
        if (!TimeOnly.TryParse(form.Text("tijd"), System.Globalization.CultureInfo.InvariantCulture, out var time))
        {
            errors["tijd"] = texts["TimeMissing"];
        }

        if (form.Text("waar").Length > PokCases.Domain.Texts.Line)
        {
            errors["waar"] = texts["TooLong", PokCases.Domain.Texts.Line];
        }

        return errors.Count > 0 ? default : words.MomentOf(day, time);
    }

    public static Dictionary<string, string> Reason(IFormCollection form, IStringLocalizer<OutsideTexts> texts)
    {
        Dictionary<string, string> errors = [];
        if (!Guid.TryParse(form.Text("reden"), out _))
        {
            errors["reden"] = texts["ReasonMissing"];
        }

        Required(form, "woorden", "WordsMissing", texts, errors);
        return errors;
    }

    public static Dictionary<string, string> Feedback(IFormCollection form, IStringLocalizer<OutsideTexts> texts)
    {
        Dictionary<string, string> errors = [];
        Required(form, "gedaan", "DoneMissing", texts, errors);
        if (form.Text("gebracht").ReplaceLineEndings("\n").Length > ReferralText.Longest)
        {
            errors["gebracht"] = texts["TooLong", ReferralText.Longest];
        }

        return errors;
    }

    private static void Required(IFormCollection form, string field, string missing, IStringLocalizer<OutsideTexts> texts, Dictionary<string, string> errors)
    {
        var length = form.Text(field).ReplaceLineEndings("\n").Length;
        if (length == 0 || length > ReferralText.Longest)
        {
            errors[field] = length == 0 ? texts[missing] : texts["TooLong", ReferralText.Longest];
        }
    }
}
