using PokCases.Web.Persistence;

namespace PokCases.Web.Cases;

/// <summary>Where a case, a referral or a signal can begin that nobody else may know of: a matter of a legal advisor.</summary>
/// <remarks>Where it led to is kept there and only there; neither the log entry nor what comes of it names where it began.</remarks>
internal interface IBeginning
{
    /// <summary>What reading it is for, in the log.</summary>
    string Purpose { get; }

    /// <summary>The words to begin with; unknown to everybody else.</summary>
    Task<BeginningText> Read(AccessScope scope, Guid id);

    /// <summary>Keeps where it led to.</summary>
    Task Keep(Writing w, Guid id, BeginningKind kind, Guid target);
}
