using System.Globalization;
using Microsoft.Playwright;

namespace PokCases.EndToEnd.Tests.Casework;

/// <summary>Filling in what stands on a form.</summary>
internal static class Forms
{
    private static readonly TimeZoneInfo _here = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>A radio button or tick box, by the field's name and the value that is sent.</summary>
    public static ILocator Answer(this IPage page, string name, string value) => page.Locator($"input[name='{name}'][value='{value}']");

    /// <summary>Chooses the option that has <paramref name="text"/> in it.</summary>
    public static async Task Choose(this ILocator select, string text) =>
        await select.SelectOptionAsync(new SelectOptionValue { Value = await select.Locator("option").Filter(new() { HasText = text }).First.GetAttributeAsync("value") });

    public static Task Choose(this ILocator select, Guid id) => select.SelectOptionAsync(new SelectOptionValue { Value = id.ToString() });

    /// <summary>A day as a date field takes it, counted from today in the Netherlands.</summary>
    public static string Day(int fromToday) => TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), _here).AddDays(fromToday).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
