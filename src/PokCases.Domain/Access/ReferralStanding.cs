using PokCases.Domain.Referrals;
using PokCases.Domain.Tables;

namespace PokCases.Domain.Access;

/// <summary>A referral, and what a viewer is to it.</summary>
/// <param name="State">Where it stands.</param>
/// <param name="IsOver">Whether nobody has to do anything for it any more.</param>
/// <param name="ReferrerId">Who refers.</param>
/// <param name="ReceiverOrganisationId">The organisation of the partnership that is asked; null for a receiver outside.</param>
/// <param name="ReceiverPersonId">The one person there who is asked or has accepted; null for all who have the function.</param>
/// <param name="NamesAreOpen">Whether the receiver may know who the resident is (<see cref="Referrals.Referral.NamesAreOpen"/>).</param>
public sealed record ReferralStanding(ReferralState State, bool IsOver, Guid ReferrerId, Guid? ReceiverOrganisationId, Guid? ReceiverPersonId, bool NamesAreOpen)
{
    /// <summary>What the viewer is to the case it is from; null when it is from none.</summary>
    public CaseStanding? OnCase { get; init; }

    /// <summary>Whether the viewer has the function that takes such referrals in, in the organisation that is asked.</summary>
    public bool HasFunction { get; init; }

    /// <summary>The viewer's roles at the table it is of; none when it is of no table.</summary>
    public TableRoles Roles { get; init; }

    /// <summary>The facts of a referral, without what the viewer is to it.</summary>
    public static ReferralStanding Of(Referral referral) =>
        new(referral.State, referral.IsOver, referral.ReferrerId, referral.ReceiverOrganisationId, referral.ReceiverPersonId, referral.NamesAreOpen);
}
