using PokCases.Domain;

namespace PokCases.Web.Referrals.Outside;

/// <summary>A form of the page of a link that came back, with what was typed.</summary>
/// <param name="Part">Which form.</param>
/// <param name="Form">What was typed.</param>
/// <param name="Errors">By field; empty when a rule was broken.</param>
/// <param name="Code">The rule that was broken; null for none.</param>
public sealed record OutsideTrouble(string Part, IFormCollection Form, IReadOnlyDictionary<string, string> Errors, string? Code = null)
{
    /// <summary>Whether nothing is wrong with it: the code had to be given before it could be sent.</summary>
    public bool IsUnsent => Code is null && Errors.Count == 0;

    /// <summary>What the answer says.</summary>
    public int Status => IsUnsent ? StatusCodes.Status200OK : Code == StaleVersion.Code ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
}
