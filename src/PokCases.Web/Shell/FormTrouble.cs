namespace PokCases.Web.Shell;

/// <summary>A form that broke a rule: the rule's code, and what was filled in when it should be shown again.</summary>
public sealed record FormTrouble(string Code, IFormCollection? Form)
{
    /// <summary>What was filled in; null for a field of another form.</summary>
    public string? Filled(string name) => Form is { } form && form.TryGetValue(name, out var typed) ? typed.ToString() : null;
}
