namespace PokCases.Domain.Tables;

/// <summary>What is written about a table; see <see cref="Table"/> for each.</summary>
public sealed record TableCharter(
    string Name,
    string Purpose,
    string CovenantName,
    DateOnly? CovenantFrom,
    DateOnly? CovenantUntil,
    DateOnly? DpiaOn,
    string Rhythm,
    bool RotatingChair,
    IReadOnlyCollection<LifeDomain> Domains,
    int MinutesReadableDays = 42,
    int TriageDays = 5,
    bool DrawsDomains = false);
