using Microsoft.Extensions.Localization;
using PokCases.Domain.Retention;

namespace PokCases.Web.Retention;

/// <summary>Terms in words.</summary>
internal static class TermWords
{
    /// <summary>"15 jaar na het afsluiten"</summary>
    public static string InWords(this RetentionProfile profile, IStringLocalizer<RetentionTexts> texts) =>
        texts["TermInWords", texts[profile.Length == 1 ? $"Unit.{profile.Unit}.One" : $"Unit.{profile.Unit}", profile.Length], texts[$"From.{profile.From}"]];
}
