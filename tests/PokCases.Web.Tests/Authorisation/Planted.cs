namespace PokCases.Web.Tests.Authorisation;

/// <summary>Where a canary stands.</summary>
/// <param name="Column">As <c>table.Column</c>.</param>
/// <param name="Row">The row, as loaded.</param>
internal sealed record Planted(string Column, object Row);
