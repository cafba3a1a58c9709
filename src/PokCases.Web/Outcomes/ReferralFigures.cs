using PokCases.Domain.Referrals;

namespace PokCases.Web.Outcomes;

/// <summary>What became of referrals that were offered in a period. Exact: for who answers for the tables they are of.</summary>
/// <param name="Offered">Offered, mistakes left out.</param>
/// <param name="Warmth">How warm those are, by what happened.</param>
/// <param name="Accepted">Accepted by the receiver.</param>
/// <param name="ContactMedian">Median of days from offer to first contact; null when there was none.</param>
/// <param name="ContactNinetieth">What nine in ten do not exceed.</param>
/// <param name="NoShows">Appointments at which the resident was not there.</param>
/// <param name="LoopClosed">Ended, with word of what came of it.</param>
/// <param name="Refused">Refusals by reason as it read then, most often first.</param>
public sealed record ReferralFigures(
    int Offered,
    IReadOnlyDictionary<Warmth, int> Warmth,
    int Accepted,
    int? ContactMedian,
    int? ContactNinetieth,
    int NoShows,
    int LoopClosed,
    IReadOnlyList<(string Reason, int Count)> Refused);
