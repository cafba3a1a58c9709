namespace PokCases.Domain.Referrals;

/// <summary>What is written down of a handover conversation.</summary>
/// <param name="On">The day; not later than today.</param>
/// <param name="Way">How.</param>
/// <param name="ReferrerPeople">Who of the referrer's side: one or more.</param>
/// <param name="ReceiverPeople">Who of the receiver's side, with an account.</param>
/// <param name="OutsidePeople">Who of the receiver's side without an account, by name and function.</param>
/// <param name="ResidentPresent">Whether the resident was there.</param>
public sealed record HandoverText(DateOnly On, HandoverWay Way, IReadOnlyCollection<Guid> ReferrerPeople, IReadOnlyCollection<Guid> ReceiverPeople, string OutsidePeople, bool ResidentPresent);
