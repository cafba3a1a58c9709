using PokCases.Domain.Accounts;

namespace PokCases.Domain.Access;

/// <content>The log, and what is kept of processing.</content>
public static partial class AccessPolicy
{
    /// <summary>The log of who saw and did what: who supervises, and nobody else. It shows references, no content.</summary>
    public static Sight Log(Viewer viewer) => Active(viewer,
        (viewer.Roles & (InstallationRoles.PrivacyOfficer | InstallationRoles.DataProtectionOfficer)) != 0 ? Ground.PrivacyOfficer : Ground.None);

    /// <summary>Whether records of processing reach the register they are sent to: who supervises, and who administers.</summary>
    public static Sight ProcessingState(Viewer viewer)
    {
        var supervises = Log(viewer);
        return supervises.IsAllowed ? supervises : Administration(viewer);
    }
}
