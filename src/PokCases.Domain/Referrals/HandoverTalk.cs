namespace PokCases.Domain.Referrals;

/// <summary>The handover conversation (warme overdracht) as it was: who of both, whether the resident was there, when, how. Never changed; another is written down beside it.</summary>
public sealed class HandoverTalk
{
    private HandoverTalk()
    {
    }

    internal HandoverTalk(Guid id, Guid referralId, HandoverText text, DateOnly today, ReferralActor by, DateTimeOffset now)
    {
        RuleViolation.When(text.On > today, "handover-later", "A conversation is written down once it was.");
        ReferrerPeople = [.. text.ReferrerPeople.Distinct()];
        ReceiverPeople = [.. text.ReceiverPeople.Distinct()];
        OutsidePeople = Texts.Optional(text.OutsidePeople);
        RuleViolation.When(ReferrerPeople.Count == 0 || (ReceiverPeople.Count == 0 && OutsidePeople.Length == 0), "handover-of-both", "Somebody of both sides speaks.");
        Id = id;
        ReferralId = referralId;
        On = text.On;
        Way = text.Way;
        ResidentPresent = text.ResidentPresent;
        NotedBy = by.Party;
        NotedById = by.PersonId;
        NotedAt = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The referral.</summary>
    public Guid ReferralId { get; private set; }

    /// <summary>The day.</summary>
    public DateOnly On { get; private set; }

    /// <summary>How.</summary>
    public HandoverWay Way { get; private set; }

    /// <summary>Who of the referrer's side, professionals of the partnership; one or more.</summary>
    public List<Guid> ReferrerPeople { get; private set; } = [];

    /// <summary>Who of the receiver's side, professionals of the partnership.</summary>
    public List<Guid> ReceiverPeople { get; private set; } = [];

    /// <summary>Who of a receiver outside, by name and function; empty for none.</summary>
    public string OutsidePeople { get; private set; } = string.Empty;

    /// <summary>Whether the resident was there.</summary>
    public bool ResidentPresent { get; private set; }

    /// <summary>As what somebody wrote it down.</summary>
    public ReferralParty NotedBy { get; private set; }

    /// <summary>Who wrote it down.</summary>
    public Guid? NotedById { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset NotedAt { get; private set; }
}
