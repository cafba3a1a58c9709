using PokCases.Domain.Cases;

namespace PokCases.Web.Cases.Emergency;

/// <summary>An emergency access as who judges it sees it: the case by reference, and nothing of what stands in it.</summary>
/// <param name="Taken">The access.</param>
/// <param name="Reference">The case's reference.</param>
/// <param name="Person">Who took it.</param>
/// <param name="ReviewedBy">Who judged; null for nobody.</param>
/// <param name="MayReview">Whether the viewer judges it.</param>
public sealed record ReviewView(EmergencyAccess Taken, string Reference, PersonLine Person, PersonLine? ReviewedBy, bool MayReview)
{
    /// <summary>Whether its day went by without a verdict.</summary>
    public bool IsLate(DateOnly today) => Taken.Verdict is null && Taken.ReviewBy < today;
}
