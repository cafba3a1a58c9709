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

    /// <summary>Until when the place on the team holds; null without an end. Says nothing to who is not on it.</summary>
    public DateTimeOffset? TeamUntil { get; init; }

    /// <summary>Until when acting for the case lead is agreed; null when that is not known. Says nothing to who does not.</summary>
    public DateTimeOffset? SubstituteUntil { get; init; }

    /// <summary>Until when emergency access (noodtoegang) holds; null for who has none now.</summary>
    public DateTimeOffset? EmergencyUntil { get; init; }

    /// <summary>The same without emergency access, which reads and does nothing: every rule about changing asks this.</summary>
    public CaseStanding ForWork => EmergencyUntil is null ? this : this with { EmergencyUntil = null };

    /// <summary>The same without what was lent: by a colleague who is away, or by emergency.</summary>
    public CaseStanding InOwnRight => ForWork with { IsSubstitute = false, SubstituteUntil = null };

    /// <summary>As far as it follows from who leads the case: for what only who holds it sees.</summary>
    public static CaseStanding Holding(Viewer viewer, Guid leadId) =>
        new(leadId == viewer.PersonId, IsIntroducer: false, OnTeam: false, IsClosed: false) { IsSubstitute = viewer.IsSubstituteOf(leadId) };
}
