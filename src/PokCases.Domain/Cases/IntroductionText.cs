namespace PokCases.Domain.Cases;

/// <summary>What is told when a case is brought, beside its title and question; see <see cref="Introduction"/> for each.</summary>
/// <param name="Tried">What has been tried.</param>
/// <param name="Domains">Life domains it touches.</param>
/// <param name="StuckOn">On what it is stuck.</param>
/// <param name="StuckHow">What exactly stands in the way.</param>
/// <param name="IsUrgent">Whether it can't wait.</param>
/// <param name="UrgentWhy">Why it can't wait.</param>
/// <param name="Knows">Whether the resident knows and agrees.</param>
/// <param name="KnowsSince">Since when the resident knows.</param>
/// <param name="KnowsWhy">Why the resident doesn't know, or doesn't agree yet.</param>
public sealed record IntroductionText(
    string Tried,
    IReadOnlyCollection<LifeDomain> Domains,
    IReadOnlyCollection<StuckOn> StuckOn,
    string StuckHow,
    bool IsUrgent,
    string UrgentWhy,
    ResidentKnows Knows,
    DateOnly? KnowsSince,
    string KnowsWhy);
