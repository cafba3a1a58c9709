using Microsoft.Extensions.Primitives;

namespace PokCases.Web.Referrals.Outside;

/// <summary>What was typed in a form of a link's page when the code had to be given again: it goes along with the question for the code, and comes back in its form.</summary>
/// <remarks>It is kept in the page that asks and nowhere else. That page says as little as ever: it holds what its own visitor sent.</remarks>
/// <param name="Part">Which form.</param>
/// <param name="Fields">What was typed, by field.</param>
public sealed record OutsideTyped(string Part, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>Names the form, beside the code.</summary>
    public const string PartField = "formulier";

    private const string Prefix = "getypt-";

    private static readonly string[] Parts = ["contact", "afspraak", "verzetten", "terugkoppelen", "afronden", "afwijzen", "niet-gelukt"];

    // Of all those forms together; a version is that of the page that is shown then.
    private static readonly string[] Names = ["reden", "woorden", "dag", "tijd", "waar", "gedaan", "gebracht"];

    /// <summary>As hidden fields.</summary>
    public IEnumerable<KeyValuePair<string, string>> Hidden => Fields.Select(f => KeyValuePair.Create(Prefix + f.Key, f.Value)).Prepend(KeyValuePair.Create(PartField, Part));

    /// <summary>Of a form that was sent; null when nothing was typed in it.</summary>
    internal static OutsideTyped? Of(string part, IFormCollection form) => Of(part, name => form[name]);

    /// <summary>What came along with a code; null for nothing.</summary>
    internal static OutsideTyped? Along(IFormCollection form) => Of(form[PartField].ToString(), name => form[Prefix + name]);

    /// <summary>Its form once more, filled in and not sent yet.</summary>
    internal OutsideTrouble Again() => new(Part, new FormCollection(Fields.ToDictionary(f => f.Key, f => new StringValues(f.Value))), new Dictionary<string, string>());

    private static OutsideTyped? Of(string part, Func<string, StringValues> typed)
    {
        var fields = Names.Select(n => (Name: n, Value: typed(n).ToString())).Where(f => f.Value.Length > 0).ToDictionary(f => f.Name, f => f.Value);
        return Parts.Contains(part) && fields.Count > 0 ? new OutsideTyped(part, fields) : null;
    }
}
