using PokCases.Domain;

namespace PokCases.Web.Shell;

/// <summary>A form that broke a rule: the rule's code, and what was filled in when it should be shown again.</summary>
public sealed record FormTrouble(string Code, IFormCollection? Form)
{
    /// <summary>The status of a page with what went wrong; null for nothing.</summary>
    public static int StatusOf(FormTrouble? trouble) => trouble switch
    {
        null => StatusCodes.Status200OK,
        { Code: StaleVersion.Code } => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status400BadRequest,
    };

    /// <summary>What was filled in; null for a field of another form.</summary>
    public string? Filled(string name) => Form is { } form && form.TryGetValue(name, out var typed) ? typed.ToString() : null;
}
