using PokCases.Domain.Accounts;

namespace PokCases.Domain.Access;

/// <content>What residents ask under the AVG: access, correction, objection, erasure.</content>
public static partial class AccessPolicy
{
    /// <summary>The list of requests by number, kind, term and state, without content: the privacy officer, and the FG, who supervises.</summary>
    public static Sight Requests(Viewer viewer) => Active(viewer,
        (viewer.Roles & (InstallationRoles.PrivacyOfficer | InstallationRoles.DataProtectionOfficer)) != 0 ? Ground.PrivacyOfficer : Ground.None);

    /// <summary>A request itself, with whom it is about and the report: a privacy officer who is not the FG, who handles nothing, and no administrator, who sees no content.</summary>
    public static Sight HandleRequest(Viewer viewer) =>
        HandlesNoCases(viewer.Roles) || !viewer.Roles.HasFlag(InstallationRoles.PrivacyOfficer) ? Sight.Nothing : Requests(viewer);

    /// <summary>Work that follows from a decision on a request: who holds the case, also once it is closed.</summary>
    public static Sight RequestTask(Viewer viewer, CaseStanding standing) => HoldCase(viewer, standing);
}
