namespace PokCases.Domain.Referrals;

/// <summary>Where a referral comes from, with the ids that belong to it.</summary>
/// <remarks>Made by the four methods, so that no other combination exists.</remarks>
public sealed record ReferralFrom
{
    private ReferralFrom(ReferralOrigin origin) => Origin = origin;

    /// <summary>From nothing that is in the program.</summary>
    public static ReferralFrom Alone { get; } = new(ReferralOrigin.Alone);

    /// <summary>What it comes from.</summary>
    public ReferralOrigin Origin { get; }

    /// <summary>The case; null for who has none.</summary>
    public Guid? CaseId { get; private init; }

    /// <summary>The table whose terms hold and whose chair hears of what is late; null without a case.</summary>
    public Guid? TableId { get; private init; }

    /// <summary>The triage that decided it.</summary>
    public Guid? RoundId { get; private init; }

    /// <summary>The contact at an advice desk.</summary>
    public Guid? ContactId { get; private init; }

    /// <summary>The agenda item at which it was made; null when that was not at a table.</summary>
    public Guid? ItemId { get; private init; }

    /// <summary>From a case of a table.</summary>
    public static ReferralFrom Case(Guid caseId, Guid tableId) => new(ReferralOrigin.Case) { CaseId = caseId, TableId = tableId };

    /// <summary>From the triage of a case.</summary>
    public static ReferralFrom Triage(Guid caseId, Guid tableId, Guid roundId) => new(ReferralOrigin.Triage) { CaseId = caseId, TableId = tableId, RoundId = roundId };

    /// <summary>From a contact at an advice desk.</summary>
    public static ReferralFrom AdviceContact(Guid contactId) => new(ReferralOrigin.AdviceContact) { ContactId = contactId };

    /// <summary>The same, made while this item was open; throws <c>referral-item-without-case</c> for what is of no case.</summary>
    public ReferralFrom AtItem(Guid itemId)
    {
        RuleViolation.When(CaseId is null, "referral-item-without-case", "Only the referral of a case is made at an item.");
        return this with { ItemId = itemId };
    }
}
