using PokCases.Domain;

namespace PokCases.Web.AdviceDesk.Law;

/// <summary>A form that came back: the rule that was broken, the field it is about, and everything that was filled in.</summary>
/// <param name="Code">Code of the rule.</param>
/// <param name="Field">The field; null when it is about the whole.</param>
/// <param name="Text">What is wrong, in words.</param>
/// <param name="Form">What was filled in.</param>
public sealed record LawTrouble(string Code, string? Field, string Text, IFormCollection Form)
{
    /// <summary>For the list on top of the page.</summary>
    public IReadOnlyDictionary<string, string> Errors => Field is null ? new Dictionary<string, string>() : new Dictionary<string, string> { [Field] = Text };

    /// <summary>The rule that no field can show; null for none.</summary>
    public string? Loose => Field is null ? Code : null;

    internal int Status => Code == StaleVersion.Code ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;

    /// <summary>What was filled in; null for a field of another form.</summary>
    public string? Filled(string field) => Form.TryGetValue(field, out var typed) ? typed.ToString() : null;

    /// <summary>What is wrong with a field; null when nothing is.</summary>
    public string? Error(string field) => field == Field ? Text : null;
}
