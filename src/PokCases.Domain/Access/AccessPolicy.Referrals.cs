using PokCases.Domain.Accounts;
using PokCases.Domain.Referrals;
using PokCases.Domain.Tables;

namespace PokCases.Domain.Access;

/// <content>Referrals: the one who refers, the one who receives, the people of the case, and the chair, who sees terms.</content>
public static partial class AccessPolicy
{
    /// <summary>Beginning a referral: who works on the case, and without a case everybody who handles cases.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="onCase">What the viewer is to the case; null when it is from none.</param>
    public static Sight BeginReferral(Viewer viewer, CaseStanding? onCase) => onCase is null ? OfCase(viewer, Ground.Self) : WorkOnCase(viewer, onCase);

    /// <summary>What a referral says, and what came of it: who refers; who receives while it is before them and not a moment longer; who sees the case, once it was offered. A draft is the referrer's.</summary>
    /// <remarks>Which data of the case go along is asked by <see cref="ReferralData"/>; who the resident is, by <see cref="ReferralNames"/>.</remarks>
    public static Sight Referral(Viewer viewer, ReferralStanding standing)
    {
        var refers = Refers(viewer, standing);
        if (refers.IsAllowed || standing.State == ReferralState.Draft)
        {
            return refers;
        }

        var receives = Receives(viewer, standing);
        return receives.IsAllowed || standing.OnCase is null ? receives : Case(viewer, standing.OnCase);
    }

    /// <summary>Who the resident of a referral is: as the referral itself, but who receives only once that is open to them.</summary>
    public static Sight ReferralNames(Viewer viewer, ReferralStanding standing)
    {
        var refers = Refers(viewer, standing);
        if (refers.IsAllowed || standing.State == ReferralState.Draft)
        {
            return refers;
        }

        var receives = standing.NamesAreOpen ? Receives(viewer, standing) : Sight.Nothing;
        return receives.IsAllowed || standing.OnCase is null ? receives : Case(viewer, standing.OnCase);
    }

    /// <summary>That there is a referral, by its reference, with state, receiver and terms, and nothing that it says: who sees it, a chair of its table, and the coordinator. Not of a draft.</summary>
    public static Sight ReferralTerms(Viewer viewer, ReferralStanding standing)
    {
        var sees = Referral(viewer, standing);
        return sees.IsAllowed ? sees
            : standing.State == ReferralState.Draft ? Sight.Nothing
            : standing.Roles.HasFlag(TableRoles.Chair) ? OfCase(viewer, Ground.RunsAgenda)
            : CaseFigures(viewer);
    }

    /// <summary>As what a viewer acts on a referral; none for who may only see it, or nothing of it. What each may, <see cref="ReferralTransitions"/> and <see cref="ReferralActs"/> say.</summary>
    public static ReferralParty ReferralParties(Viewer viewer, ReferralStanding standing) =>
        (Refers(viewer, standing).IsAllowed ? ReferralParty.Referrer : ReferralParty.None)
        | (Receives(viewer, standing).IsAllowed ? ReferralParty.Receiver : ReferralParty.None)
        | (standing.OnCase is { } onCase && standing.State != ReferralState.Draft && HoldCase(viewer, onCase).IsAllowed ? ReferralParty.CaseLead : ReferralParty.None)
        | (standing.OnCase is not null && standing.State != ReferralState.Draft && standing.Roles.HasFlag(TableRoles.Chair) && OfCase(viewer, Ground.RunsAgenda).IsAllowed ? ReferralParty.Chair : ReferralParty.None);

    /// <summary>Doing something with a referral as this party: on the ground by which the viewer is it.</summary>
    public static Sight ActOnReferral(Viewer viewer, ReferralStanding standing, ReferralParty party) => (ReferralParties(viewer, standing) & party) == 0 ? Sight.Nothing : party switch
    {
        ReferralParty.Referrer => Refers(viewer, standing),
        ReferralParty.Receiver => Receives(viewer, standing),
        ReferralParty.CaseLead => HoldCase(viewer, standing.OnCase!),
        ReferralParty.Chair => OfCase(viewer, Ground.RunsAgenda),
        _ => Sight.Nothing,
    };

    /// <summary>A referral by the link that a receiver outside has, after the code: that one, while it is before the receiver and the link works.</summary>
    public static Sight OutsideReferral(Referral referral, OutsideAccess access, DateTimeOffset now) =>
        access.OpenedAt is not null && access.Works(referral, now) ? new Sight(Ground.OutsideLink, access.ExpiresAt) : Sight.Nothing;

    /// <summary>Who the resident is, by that link: only once that is open to the receiver.</summary>
    public static Sight OutsideReferralNames(Referral referral, OutsideAccess access, DateTimeOffset now) =>
        referral.NamesAreOpen ? OutsideReferral(referral, access, now) : Sight.Nothing;

    /// <summary>Answering who was offered the lead of a case: only that person, while it is open; reference and words of the offer, and nothing of the case.</summary>
    public static Sight AnswerCaseLeadTransfer(Viewer viewer, Guid toId, bool isOpen) => OfCase(viewer, isOpen && viewer.PersonId == toId ? Ground.AskedToDecide : Ground.None);

    /// <summary>The list of reasons and terms of referrals, of a table or of the partnership: who founds tables, and for the own table its chair.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="roles">Roles at the table; none for the partnership's.</param>
    public static Sight SetReferralRules(Viewer viewer, TableRoles roles) => ManageTable(viewer, roles);

    /// <summary>The map of help, which holds no residents: everybody who works in the partnership, and who administers it.</summary>
    public static Sight HelpMap(Viewer viewer) => Active(viewer, Ground.Partnership);

    /// <summary>Keeping a part of the map of help up to date: who keeps it, whose own organisation it is of, and the coordinator. By import: the coordinator.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="keeperId">Who keeps it; null for nobody.</param>
    /// <param name="organisationId">The partner whose help it is; null for who is none.</param>
    public static Sight KeepHelpMap(Viewer viewer, Guid? keeperId, Guid? organisationId) => Active(viewer,
        keeperId == viewer.PersonId || organisationId == viewer.OrganisationId ? Ground.Partnership
        : viewer.Roles.HasFlag(InstallationRoles.Coordinator) ? Ground.Coordinator
        : Ground.None);

    private static Sight Refers(Viewer viewer, ReferralStanding standing) => OfCase(viewer,
        standing.ReferrerId == viewer.PersonId ? Ground.Refers
        : viewer.IsSubstituteOf(standing.ReferrerId) && !standing.IsOver ? Ground.Substitute
        : Ground.None);

    // By the own organisation and the function there, or as the person who is asked; only while it is before the receiver.
    private static Sight Receives(Viewer viewer, ReferralStanding standing) => OfCase(viewer,
        !ReferralTransitions.IsBeforeReceiver(standing.State) || standing.ReceiverOrganisationId is null ? Ground.None
        : standing.ReceiverOrganisationId == viewer.OrganisationId && (standing.HasFunction || standing.ReceiverPersonId == viewer.PersonId) ? Ground.ReceivesReferral
        : standing.ReceiverPersonId is { } person && viewer.IsSubstituteOf(person) ? Ground.Substitute
        : Ground.None);
}
