using PokCases.Domain.Accounts;
using PokCases.Domain.Tables;

namespace PokCases.Domain.Access;

/// <content>Emergency access (noodtoegang): taking it, and looking at it afterwards.</content>
public static partial class AccessPolicy
{
    /// <summary>Taking emergency access to a case: who handles cases, and sits at its table or works for an organisation of that table.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="roles">Roles at the case's table.</param>
    /// <param name="organisationAtTable">Whether the viewer works for an organisation of that table.</param>
    public static Sight TakeEmergencyAccess(Viewer viewer, TableRoles roles, bool organisationAtTable) => OfCase(viewer,
        roles != TableRoles.None || organisationAtTable ? Ground.Emergency : Ground.None);

    /// <summary>The page to take it: everybody who handles cases. Says nothing about any case.</summary>
    public static Sight AskEmergencyAccess(Viewer viewer) => OfCase(viewer, Ground.Self);

    /// <summary>The list of emergency accesses with their reasons, by reference: the privacy officer, and the FG, who supervises.</summary>
    public static Sight EmergencyAccesses(Viewer viewer) => Active(viewer,
        (viewer.Roles & (InstallationRoles.PrivacyOfficer | InstallationRoles.DataProtectionOfficer)) != 0 ? Ground.PrivacyOfficer : Ground.None);

    /// <summary>Judging an emergency access: a privacy officer who is not the FG, who handles nothing, and not about oneself.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="takenById">Who took the access.</param>
    public static Sight ReviewEmergencyAccess(Viewer viewer, Guid takenById) =>
        viewer.PersonId == takenById || !viewer.Roles.HasFlag(InstallationRoles.PrivacyOfficer) || viewer.Roles.HasFlag(InstallationRoles.DataProtectionOfficer)
            ? Sight.Nothing
            : EmergencyAccesses(viewer);
}
