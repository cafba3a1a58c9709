using System.Globalization;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Sharing;
using PokCases.Web.Shell;

namespace PokCases.Web.Sharing.Consenting;

/// <summary>A consent as it was typed, so that nothing typed is lost when something is wrong in it.</summary>
public sealed record TypedConsent(string Member, string Meaning, string Scope, string On, string How, string GivenTo)
{
    /// <summary>The member of the household; null for the resident.</summary>
    public Guid? MemberId => Member.Length == 0 ? null : Guid.TryParse(Member, out var id) ? id : throw new RuleViolation("choice-unknown", "A choice was expected.");

    public static TypedConsent Empty(DateOnly today) => new("", "", "", Words.Machine(today), "", "");

    internal static TypedConsent Of(IFormCollection form) =>
        new(form.Text("wie"), form.Text("betekenis"), form.Text("waarvoor"), form.Text("op"), form.Text("vorm"), form.Text("aan"));

    internal static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    internal static void Check(Dictionary<string, string> errors, IStringLocalizer<SharingTexts> texts, string field, string text, int longest)
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

    internal Consent Make(Guid id, Guid caseId, Guid notedBy, DateOnly today, DateTimeOffset now) => new(
        id, caseId, MemberId, FormReading.Choice<ConsentMeaning>(Meaning), Scope, Day(On)!.Value, FormReading.Choice<ConsentForm>(How), GivenTo, notedBy, today, now);

    /// <summary>What is wrong, by the id of the field.</summary>
    internal Dictionary<string, string> Errors(IStringLocalizer<SharingTexts> texts, DateOnly today)
    {
        Dictionary<string, string> errors = [];
        Choose<ConsentMeaning>("betekenis", Meaning);
        Check(errors, texts, "waarvoor", Scope, Consent.LongestText);
        if (Day(On) is not { } on)
        {
            errors["op"] = texts["DayUnknown"];
        }
        else if (on > today)
        {
            errors["op"] = texts["DayAhead"];
        }

        Choose<ConsentForm>("vorm", How);
        Check(errors, texts, "aan", GivenTo, Domain.Texts.Line);
        return errors;

        void Choose<T>(string field, string value)
            where T : struct, Enum
        {
            if (!Enum.GetNames<T>().Contains(value))
            {
                errors[field] = texts[$"Missing.{field}"];
            }
        }
    }
}
