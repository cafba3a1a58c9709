using PokCases.Domain.Accounts;
using PokCases.Domain.Tables;

namespace PokCases.Domain.Access;

/// <summary>What a viewer is to a case.</summary>
/// <param name="IsLead">Casusregisseur.</param>
/// <param name="IsIntroducer">Introduced it.</param>
/// <param name="OnTeam">Added to the team by name, and that holds now.</param>
/// <param name="IsClosed">Whether the case is closed: the introducer's standing ends, the team's stays.</param>
public sealed record CaseStanding(bool IsLead, bool IsIntroducer, bool OnTeam, bool IsClosed)
{
    /// <summary>Acts for the case lead, who is away (waarneming).</summary>
    public bool IsSubstitute { get; init; }
}
