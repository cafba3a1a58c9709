namespace PokCases.Domain.Referrals;

/// <summary>To whom a referral goes: an organisation of the partnership, or one outside it.</summary>
/// <param name="OrganisationId">The organisation of the partnership; null for a receiver outside it.</param>
/// <param name="FunctionId">The function there that takes referrals in (<see cref="HelpMap.HelpFunction"/>); null to ask one person or, outside, nobody in particular.</param>
/// <param name="PersonId">The one person who is asked; null for all who have the function. Never for a receiver outside.</param>
/// <param name="ProviderId">The organisation on the map of help; null for one that is not on it.</param>
/// <param name="OfferId">The help on the map that is asked for; null for none in particular.</param>
/// <param name="Name">How the receiver is called, in words: kept, since the map changes.</param>
public sealed record ReferralReceiver(Guid? OrganisationId, Guid? FunctionId, Guid? PersonId, Guid? ProviderId, Guid? OfferId, string Name)
{
    /// <summary>Not chosen, in a draft.</summary>
    public static readonly ReferralReceiver Nobody = new(null, null, null, null, null, string.Empty);

    /// <summary>Whether somebody is chosen who can be asked.</summary>
    public bool IsChosen => Name.Length > 0 && (OrganisationId is null || FunctionId is not null || PersonId is not null);

    /// <summary>Whether the receiver has no account here and answers by a link.</summary>
    public bool IsOutside => OrganisationId is null;

    /// <summary>As what the receiver acts.</summary>
    public ReferralParty Party => IsOutside ? ReferralParty.OutsideReceiver : ReferralParty.Receiver;

    /// <summary>Trimmed; throws <c>text-too-long</c>, or <c>referral-person-outside</c> for a person of the partnership who is named for another.</summary>
    public ReferralReceiver Cleaned()
    {
        RuleViolation.When(IsOutside && PersonId is not null, "referral-person-outside", "Who works in the partnership receives for an own organisation.");
        return this with { Name = Texts.Optional(Name) };
    }
}
