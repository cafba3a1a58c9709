using PokCases.Domain.Referrals;

namespace PokCases.Web.Referrals;

/// <summary>A referral on a list.</summary>
/// <param name="Reference">Its number.</param>
/// <param name="Href">Its page; null for who has none.</param>
/// <param name="Receiver">To whom.</param>
/// <param name="From">Who refers, with the organisation.</param>
/// <param name="CaseReference">The case; empty for none, and for who doesn't see it.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Term">What is waited for.</param>
/// <param name="DueOn">Its last day.</param>
/// <param name="IsLate">Whether that day is over.</param>
/// <param name="IsOver">Whether nobody has to do anything any more.</param>
/// <param name="IsUrgent">Whether it is urgent.</param>
/// <param name="Warmth">How warm it was so far.</param>
public sealed record ReferralRow(
    string Reference,
    string? Href,
    string Receiver,
    string From,
    string CaseReference,
    ReferralState State,
    ReferralTermKind Term,
    DateOnly? DueOn,
    bool IsLate,
    bool IsOver,
    bool IsUrgent,
    Warmth Warmth)
{
    /// <summary>Whether it waits for this viewer; else for the other.</summary>
    public bool IsMine { get; init; }
}
