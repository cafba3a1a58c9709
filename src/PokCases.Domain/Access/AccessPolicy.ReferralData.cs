using PokCases.Domain.Cases.Households;
using PokCases.Domain.Referrals;
using PokCases.Domain.Sharing;

namespace PokCases.Domain.Access;

/// <content>What of a case goes along with a referral: only what its sharing decision names, only to its receiver, and once the receiver may know who it is.</content>
public static partial class AccessPolicy
{
    /// <summary>A contribution or document that goes along, for a receiver in the partnership. Who sees the case by another way, sees it by that.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="standing">What the viewer is to the referral.</param>
    /// <param name="referral">The referral.</param>
    /// <param name="decision">The sharing decision that it names; null for none.</param>
    /// <param name="data">What it is.</param>
    /// <param name="now">The moment.</param>
    public static Sight ReferralData(Viewer viewer, ReferralStanding standing, Referral referral, SharingDecision? decision, SharedData data, DateTimeOffset now) =>
        Along(Receives(viewer, standing), referral, decision, d => d.Opens(data, now), now);

    /// <summary>The same for a receiver outside, by the link.</summary>
    public static Sight OutsideReferralData(Referral referral, OutsideAccess access, SharingDecision? decision, SharedData data, DateTimeOffset now) =>
        Along(OutsideReferral(referral, access, now), referral, decision, d => d.Opens(data, now), now);

    /// <summary>A person of the case who goes along, for a receiver in the partnership: named in the sharing decision, and not closed to who asks.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="standing">What the viewer is to the referral.</param>
    /// <param name="referral">The referral.</param>
    /// <param name="decision">The sharing decision that it names; null for none.</param>
    /// <param name="personId">The member of the household.</param>
    /// <param name="closing">Whether that person is closed there, and to whom not.</param>
    /// <param name="now">The moment.</param>
    public static Sight ReferralPerson(Viewer viewer, ReferralStanding standing, Referral referral, SharingDecision? decision, Guid personId, PersonClosing closing, DateTimeOffset now) =>
        Along(Receives(viewer, standing), referral, decision, d => d.Selection.PersonIds.Contains(personId) && (!closing.IsClosed || closing.IsOpenToViewer), now);

    /// <summary>The same for a receiver outside, to whom a closed person is never open.</summary>
    public static Sight OutsideReferralPerson(Referral referral, OutsideAccess access, SharingDecision? decision, Guid personId, bool isClosed, DateTimeOffset now) =>
        Along(OutsideReferral(referral, access, now), referral, decision, d => d.Selection.PersonIds.Contains(personId) && !isClosed, now);

    private static Sight Along(Sight receives, Referral referral, SharingDecision? decision, Func<SharingDecision, bool> names, DateTimeOffset now) =>
        receives.IsAllowed && referral.NamesAreOpen && decision is not null && referral.Fits(decision, now) && names(decision)
            ? receives with { Until = receives.Until is { } until && until < decision.EndsAt ? until : decision.EndsAt }
            : Sight.Nothing;
}
