using PokCases.Domain.Accounts;
using PokCases.Domain.Tables;

namespace PokCases.Domain.Access;

/// <summary>What a viewer is to one agenda item.</summary>
/// <param name="IsCase">Whether the item is about a case.</param>
/// <param name="ContentIsOpen">Whether the item runs and its time of access is not over.</param>
/// <param name="OpenUntil">Until when it stays open at the latest.</param>
/// <param name="AdmissionHolds">Admitted, not withdrawn, and confirmed where a second member must.</param>
/// <param name="IsProposer">Proposed the item.</param>
/// <param name="TookPart">Took part in it while it was open.</param>
/// <param name="MinutesReadableUntil">Set once the minutes were adopted.</param>
/// <param name="OnCaseTeam">On the team of its case.</param>
public sealed record ItemStanding(
    bool IsCase,
    bool ContentIsOpen,
    DateTimeOffset? OpenUntil,
    bool AdmissionHolds,
    bool IsProposer,
    bool TookPart,
    DateTimeOffset? MinutesReadableUntil,
    bool OnCaseTeam);
