using PokCases.Domain.Cases;

namespace PokCases.Domain.Retention;

/// <summary>What a retention profile says.</summary>
/// <param name="Name">The kind of case, e.g. <i>Wmo</i>.</param>
/// <param name="Source">The law or the selectielijst that says so.</param>
/// <param name="Result">Number and text of the result in the selectielijst; empty while nobody looked it up, and then it cannot be confirmed.</param>
/// <param name="Term">How long.</param>
/// <param name="From">From which day.</param>
/// <param name="Outcome">Cases that ended so have this profile by themselves; null for none.</param>
/// <param name="IsUsual">Whether every other case of the table has it, until somebody chooses another.</param>
public sealed record RetentionText(string Name, string Source, string Result, RetentionTerm Term, KeptFrom From, ClosingOutcome? Outcome, bool IsUsual);
