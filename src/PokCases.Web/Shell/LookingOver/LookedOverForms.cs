namespace PokCases.Web.Shell.LookingOver;

/// <summary>What was typed in a form, and whether somebody said that it was looked over.</summary>
internal static class LookedOverForms
{
    /// <summary>Field of the tick that says: it was looked over, and it belongs there.</summary>
    public const string Field = "nagekeken";

    // Put there by a page, typed by nobody. A version may be any number, also one of nine digits that passes the eleven test.
    private static readonly HashSet<string> Ours = new(StringComparer.OrdinalIgnoreCase) { "__RequestVerificationToken", "commandId", "terug", "versie", "version", "gezien", Field };

    // What the page that asks puts there itself.
    private static readonly HashSet<string> Renewed = new(StringComparer.OrdinalIgnoreCase) { "__RequestVerificationToken", "commandId", "terug", Field };

    public static bool LookedOver(this IFormCollection form) => form.Ticked(Field);

    /// <summary>Says that an endpoint looks its form over itself, and why.</summary>
    public static RouteHandlerBuilder LooksOverItself(this RouteHandlerBuilder route, string why) => route.WithMetadata(new LooksOverItself(why));

    /// <summary>Every text that somebody may have typed. Ids are none: their digits mean nothing.</summary>
    public static IEnumerable<string> Typed(IFormCollection form) => form.SelectMany(f => f.Value.OfType<string>().Where(v => IsTyped(f.Key, v)));

    /// <summary>Whether the page that asks makes this field anew; every other one is sent again as it came, versions too.</summary>
    public static bool IsRenewed(string name) => Renewed.Contains(name);

    /// <summary>Whether somebody may have typed it: not the page's own, and no id.</summary>
    public static bool IsTyped(string name, string value) => !Ours.Contains(name) && !Guid.TryParse(value, out _);
}
