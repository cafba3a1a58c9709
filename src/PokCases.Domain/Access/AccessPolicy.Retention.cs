using PokCases.Domain.Accounts;

namespace PokCases.Domain.Access;

/// <content>How long cases are kept, and deleting them.</content>
public static partial class AccessPolicy
{
    /// <summary>The list of closed cases by reference, profile, date and hold, and what was destroyed, without content: the privacy officer, and the FG, who supervises.</summary>
    public static Sight RetentionList(Viewer viewer) => Requests(viewer);

    /// <summary>Reviewing a case, holding it, approving its deletion: a privacy officer who is not the FG, who handles nothing, and no administrator.</summary>
    public static Sight HandleRetention(Viewer viewer) => HandleRequest(viewer);

    /// <summary>The retention profiles of the tables: who sees the list, and the coordinator, who follows terms.</summary>
    public static Sight RetentionProfiles(Viewer viewer)
    {
        var list = RetentionList(viewer);
        return list.IsAllowed ? list : Active(viewer, viewer.Roles.HasFlag(InstallationRoles.Coordinator) ? Ground.Coordinator : Ground.None);
    }

    /// <summary>Writing profiles and a table's rules: the privacy officer and the coordinator.</summary>
    public static Sight WriteRetentionProfiles(Viewer viewer)
    {
        var handles = HandleRetention(viewer);
        return handles.IsAllowed ? handles : Active(viewer, viewer.Roles.HasFlag(InstallationRoles.Coordinator) ? Ground.Coordinator : Ground.None);
    }

    /// <summary>Confirming a profile for the municipality, after which cases can be deleted on its ground: the privacy officer.</summary>
    public static Sight ConfirmRetentionProfile(Viewer viewer) => HandleRetention(viewer);
}
