namespace PokCases.Web.Shell;

/// <summary>A form that broke a rule: the rule's code, and what was filled in when it should be shown again.</summary>
public sealed record FormTrouble(string Code, IFormCollection? Form)
{
    /// <summary>What was filled in, or null when the form shown is another one.</summary>
    public string? Filled(string name) => Form?[name].ToString();
}
