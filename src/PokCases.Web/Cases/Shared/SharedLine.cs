namespace PokCases.Web.Cases.Shared;

/// <summary>A sharing decision as it is told beside what it opens.</summary>
/// <param name="DecisionId">The decision.</param>
/// <param name="Organisation">The other one: whose it is for who receives, who receives for whose it is.</param>
/// <param name="Person">The one person who receives; empty when it is the whole organisation, and for who receives.</param>
/// <param name="Purpose">What for.</param>
/// <param name="LastDay">The last day.</param>
public sealed record SharedLine(Guid DecisionId, string Organisation, string Person, string Purpose, DateOnly LastDay);
