namespace PokCases.Web.Accountability.LogPage;

/// <summary>What the rules flag in a period.</summary>
/// <param name="Many">Many cases in little time.</param>
/// <param name="Elsewhere">Cases of tables where the reader has no seat.</param>
/// <param name="Namesakes">Persons with the reader's own surname.</param>
/// <param name="OwnAddress">Cases with a person at the reader's own address.</param>
/// <param name="Homes">How many professionals gave their address, and of how many.</param>
/// <param name="Complete">Up to which entry was looked.</param>
public sealed record UnusualFound(IReadOnlyList<UnusualLine> Many, IReadOnlyList<UnusualLine> Elsewhere, IReadOnlyList<UnusualLine> Namesakes, IReadOnlyList<UnusualLine> OwnAddress, (int Given, int Of) Homes, LogReach Complete);
