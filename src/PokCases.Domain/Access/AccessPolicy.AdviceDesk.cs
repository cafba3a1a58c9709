using PokCases.Domain.Accounts;

namespace PokCases.Domain.Access;

/// <content>The advice desk: what falls under the secrecy of the legal advisors.</content>
public static partial class AccessPolicy
{
    /// <summary>Working at the advice desk: legal advisors.</summary>
    public static Sight AdviceDesk(Viewer viewer) => OfCase(viewer, viewer.Roles.HasFlag(InstallationRoles.LegalAdvisor) ? Ground.Self : Ground.None);

    /// <summary>A matter and everything in it: the advisor who holds it, and the legal advisor who stands in. Nobody else, not even that it exists.</summary>
    public static Sight AdviceMatter(Viewer viewer, Guid advisorId) => !AdviceDesk(viewer).IsAllowed ? Sight.Nothing : OfCase(viewer,
        viewer.PersonId == advisorId ? Ground.Self
        : viewer.IsSubstituteOf(advisorId) ? Ground.Substitute
        : Ground.None);

    /// <summary>Taking a matter over that was offered: the advisor it was offered to, in person. Until then nothing of it is seen but who asks and in which words.</summary>
    public static Sight OfferedMatter(Viewer viewer, Guid? offeredToId) => viewer.PersonId == offeredToId ? AdviceDesk(viewer) : Sight.Nothing;

    /// <summary>Counts of the whole desk, of which no text and no resident can be read: who works there, and the coordinator.</summary>
    public static Sight AdviceFigures(Viewer viewer)
    {
        var desk = AdviceDesk(viewer);
        return desk.IsAllowed ? desk : KeepAdviceLists(viewer);
    }

    /// <summary>The lists of themes and kinds of help: the coordinator.</summary>
    public static Sight KeepAdviceLists(Viewer viewer) => Active(viewer, viewer.Roles.HasFlag(InstallationRoles.Coordinator) ? Ground.Coordinator : Ground.None);
}
