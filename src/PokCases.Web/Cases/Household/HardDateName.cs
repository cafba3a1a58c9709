using Microsoft.Extensions.Localization;

namespace PokCases.Web.Cases.Household;

/// <summary>What a hard date is called on the screen: in own words, or by its kind.</summary>
internal static class HardDateName
{
    public static string Of(HardDateLine date, IStringLocalizer<HouseholdTexts> texts) => date.What.Length > 0 ? date.What : texts[$"HardDate.{date.Kind}"];
}
