namespace PokCases.Domain.Referrals;

/// <summary>Who does something with a referral, and as what. That this person may, <c>AccessPolicy.ReferralParties</c> says.</summary>
/// <param name="Party">As what: exactly one.</param>
/// <param name="PersonId">The professional; null for a receiver outside, who has no account.</param>
public sealed record ReferralActor(ReferralParty Party, Guid? PersonId)
{
    /// <summary>The receiver outside, by the link.</summary>
    public static readonly ReferralActor Outside = new(ReferralParty.OutsideReceiver, null);

    /// <summary>As who refers, or acts for that person.</summary>
    public static ReferralActor Referrer(Guid personId) => new(ReferralParty.Referrer, personId);

    /// <summary>As who receives, in the partnership.</summary>
    public static ReferralActor Receiver(Guid personId) => new(ReferralParty.Receiver, personId);

    /// <summary>As who leads the case it is from.</summary>
    public static ReferralActor CaseLead(Guid personId) => new(ReferralParty.CaseLead, personId);

    /// <summary>As chair of the table it is of.</summary>
    public static ReferralActor Chair(Guid personId) => new(ReferralParty.Chair, personId);
}
