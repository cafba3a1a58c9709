namespace PokCases.Web.Accountability.LogPage;

/// <summary>Something unusual: who, which cases, how often and when.</summary>
/// <param name="PersonId">The professional.</param>
/// <param name="Who">Name.</param>
/// <param name="Cases">References.</param>
/// <param name="Times">How many cases or readings; what the rule counts.</param>
/// <param name="First">The first reading.</param>
/// <param name="Last">The last one.</param>
public sealed record UnusualLine(Guid PersonId, string Who, IReadOnlyList<string> Cases, int Times, DateTimeOffset First, DateTimeOffset Last);
