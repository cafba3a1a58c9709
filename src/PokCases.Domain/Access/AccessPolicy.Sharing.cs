using PokCases.Domain.Sharing;

namespace PokCases.Domain.Access;

/// <content>What organisations share with each other, by decision.</content>
public static partial class AccessPolicy
{
    /// <summary>One contribution outside an open item, for who works on the case: the own organisation's, and another's as far as a sharing decision opens it.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="standing">What the viewer is to the case.</param>
    /// <param name="data">The contribution.</param>
    /// <param name="decisions">The case's sharing decisions; more than concern it do no harm.</param>
    /// <param name="now">The moment.</param>
    public static Sight Contribution(Viewer viewer, CaseStanding standing, SharedData data, IEnumerable<SharingDecision> decisions, DateTimeOffset now) =>
        Data(viewer, standing, data, decisions, now);

    /// <summary>A document of a case: as a contribution.</summary>
    public static Sight Document(Viewer viewer, CaseStanding standing, SharedData data, IEnumerable<SharingDecision> decisions, DateTimeOffset now) =>
        Data(viewer, standing, data, decisions, now);

    /// <summary>Drafting a sharing decision and taking it: who works on the case, for the organisation whose data it is. Nobody can give more than they have.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="standing">What the viewer is to the case.</param>
    /// <param name="organisationId">The organisation whose data it is.</param>
    public static Sight DecideSharing(Viewer viewer, CaseStanding standing, Guid organisationId) =>
        organisationId == viewer.OrganisationId ? WorkOnCase(viewer, standing) : Sight.Nothing;

    /// <summary>A sharing decision itself: who works on the case for the organisation that decides, who receives, and once it was decided who holds the case. A draft is the own organisation's.</summary>
    public static Sight Sharing(Viewer viewer, CaseStanding standing, SharingDecision decision)
    {
        if (!Case(viewer, standing).IsAllowed)
        {
            return Sight.Nothing;
        }

        if (decision.OrganisationId == viewer.OrganisationId)
        {
            return Active(viewer, Ground.OwnOrganisation);
        }

        return decision.State == SharingState.Draft ? Sight.Nothing
            : decision.IsReceivedBy(viewer.PersonId, viewer.OrganisationId) ? Active(viewer, Ground.SharingDecision)
            : HoldCase(viewer, standing);
    }

    /// <summary>Taking a sharing decision back, and saying anew whether the person knows: the organisation that decided, and who holds the case, also once it is closed.</summary>
    public static Sight WithdrawSharing(Viewer viewer, CaseStanding standing, SharingDecision decision) =>
        decision.OrganisationId == viewer.OrganisationId || HoldCase(viewer, standing).IsAllowed ? Sharing(viewer, standing, decision) : Sight.Nothing;

    private static Sight Data(Viewer viewer, CaseStanding standing, SharedData data, IEnumerable<SharingDecision> decisions, DateTimeOffset now)
    {
        if (!Case(viewer, standing).IsAllowed)
        {
            return Sight.Nothing;
        }

        if (data.OrganisationId == viewer.OrganisationId)
        {
            return Active(viewer, Ground.OwnOrganisation);
        }

        var opened = decisions.Where(d => d.IsReceivedBy(viewer.PersonId, viewer.OrganisationId) && d.Opens(data, now)).MaxBy(d => d.EndsAt);
        return opened is null ? Sight.Nothing : new Sight(Ground.SharingDecision, opened.EndsAt);
    }
}
