namespace PokCases.Web.Cases.Household;

/// <summary>What stands in the fields of a form: what is stored, or what somebody typed and what is wrong with it.</summary>
/// <param name="Values">By field.</param>
/// <param name="Errors">By field, to read.</param>
/// <param name="Version">The version that was read; 0 for what is new.</param>
public sealed record FilledForm(IReadOnlyDictionary<string, string> Values, IReadOnlyDictionary<string, string> Errors, int Version)
{
    /// <summary>What a ticked box posts.</summary>
    public const string Ticked = "true";

    /// <summary>Field that carries the version.</summary>
    public const string VersionField = "versie";

    public static readonly FilledForm Empty = Of(0);

    public string this[string field] => Values.GetValueOrDefault(field, string.Empty);

    public static FilledForm Of(int version, params (string Field, string Value)[] values) =>
        new(values.ToDictionary(v => v.Field, v => v.Value), new Dictionary<string, string>(), version);

    public string? Error(string field) => Errors.GetValueOrDefault(field);

    public bool Is(string field) => this[field] == Ticked;
}
