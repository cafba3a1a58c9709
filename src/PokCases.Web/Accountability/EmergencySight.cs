namespace PokCases.Web.Accountability;

/// <summary>A case that is read by emergency access (noodtoegang).</summary>
/// <param name="CasePath">The case's own address.</param>
/// <param name="Until">When it ends by itself.</param>
internal sealed record EmergencySight(string CasePath, DateTimeOffset Until);
