using PokCases.Domain;
using PokCases.Domain.Cases;

namespace PokCases.Web.Cases.Introducing;

/// <summary>What was told when the case was brought, as shown.</summary>
public sealed record IntroductionView(
    string Tried,
    IReadOnlyList<LifeDomain> Domains,
    IReadOnlyList<StuckOn> StuckOn,
    string StuckHow,
    bool IsUrgent,
    string UrgentWhy,
    ResidentKnows Knows,
    DateOnly? KnowsSince,
    string KnowsWhy)
{
    public static IntroductionView Of(Introduction told) => new(
        told.Tried, told.Domains, told.StuckOn, told.StuckHow, told.IsUrgent, told.UrgentWhy, told.Knows, told.KnowsSince, told.KnowsWhy);
}
