using PokCases.Domain.Signals;
using PokCases.Web.Cases;

namespace PokCases.Web.Signals;

/// <summary>What the list of signals shows.</summary>
/// <param name="Part">One page of it.</param>
/// <param name="Stage">Only this stage; null for all.</param>
/// <param name="Counts">How many there are of each stage.</param>
public sealed record SignalListView(ListPart<SignalRow> Part, SignalStage? Stage, IReadOnlyDictionary<SignalStage, int> Counts);
