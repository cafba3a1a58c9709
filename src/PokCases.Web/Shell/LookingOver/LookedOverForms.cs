namespace PokCases.Web.Shell.LookingOver;

/// <summary>What was typed in a form, and whether somebody said that it was looked over.</summary>
internal static class LookedOverForms
{
    /// <summary>Field of the tick that says: it was looked over, and it belongs there.</summary>
    public const string Field = "nagekeken";

    // Put there by a page, typed by nobody. A version may be any number, also one of nine digits that passes the eleven test.
    private static readonly HashSet<string> Ours = new(StringComparer.OrdinalIgnoreCase) { "__RequestVerificationToken", "commandId", "terug", "versie", "version", "gezien", Field };

    public static bool LookedOver(this IFormCollection form) => form.Ticked(Field);

    /// <summary>Says that an endpoint looks its form over itself, and why.</summary>
    public static RouteHandlerBuilder LooksOverItself(this RouteHandlerBuilder route, string why) => route.WithMetadata(new LooksOverItself(why));

    /// <summary>Every text that somebody may have typed. Ids are none: their digits mean nothing.</summary>
    public static IEnumerable<string> Typed(IFormCollection form) => form.Where(f => !IsOurs(f.Key)).SelectMany(f => f.Value).OfType<string>().Where(v => !Guid.TryParse(v, out _));

    /// <summary>Whether a field is the page's own.</summary>
    public static bool IsOurs(string name) => Ours.Contains(name);
}
