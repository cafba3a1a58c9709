using PokCases.Domain.Accounts;

namespace PokCases.Domain.Access;

/// <content>Consulting hours of the advice desk, their queue and waiting list.</content>
public static partial class AccessPolicy
{
    /// <summary>The consulting hours, which hold no residents: who advises, and the coordinator.</summary>
    public static Sight ConsultingHours(Viewer viewer) => Active(viewer,
        viewer.Roles.HasFlag(InstallationRoles.LegalAdvisor) ? Ground.OwnDesk
        : viewer.Roles.HasFlag(InstallationRoles.Coordinator) ? Ground.Coordinator
        : Ground.None);

    /// <summary>Seeing and keeping the hours of an organisation: who advises there, and the coordinator.</summary>
    public static Sight KeepConsultingHours(Viewer viewer, Guid organisationId) => Active(viewer,
        viewer.Roles.HasFlag(InstallationRoles.LegalAdvisor) && viewer.OrganisationId == organisationId ? Ground.OwnDesk
        : viewer.Roles.HasFlag(InstallationRoles.Coordinator) ? Ground.Coordinator
        : Ground.None);

    /// <summary>Who comes, in the queue of a day and on the waiting list: who advises at that desk, and nobody else.</summary>
    public static Sight DeskVisitors(Viewer viewer, Guid organisationId) => OfCase(viewer,
        viewer.Roles.HasFlag(InstallationRoles.LegalAdvisor) && viewer.OrganisationId == organisationId ? Ground.OwnDesk : Ground.None);

    /// <summary>How many wait and for how long, without who they are: who advises there, and the coordinator.</summary>
    public static Sight WaitingListFigures(Viewer viewer, Guid organisationId) => KeepConsultingHours(viewer, organisationId);

    /// <summary>A calendar of one's own consulting hours.</summary>
    public static Sight OwnCalendar(Viewer viewer) => Active(viewer, viewer.Roles.HasFlag(InstallationRoles.LegalAdvisor) ? Ground.Self : Ground.None);
}
