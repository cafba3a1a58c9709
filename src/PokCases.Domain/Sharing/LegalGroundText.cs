namespace PokCases.Domain.Sharing;

/// <summary>What stands in a table's register of grounds, as it is filled in.</summary>
/// <param name="Name">Short name; required.</param>
/// <param name="Article">The article, e.g. <c>Wmo 2015 art. 5.1.1</c>; required.</param>
/// <param name="Law">The law it stands in; required.</param>
/// <param name="WhatFor">What may be shared on it, and for which task; required.</param>
/// <param name="Kind">What it can carry.</param>
/// <param name="ValidFrom">First day on which it can be named.</param>
/// <param name="ValidUntil">Last day on which it can be named; null while no end is known.</param>
/// <param name="ToConfirm">Whether the own jurist still has to confirm it.</param>
public sealed record LegalGroundText(string Name, string Article, string Law, string WhatFor, LegalGroundKind Kind, DateOnly ValidFrom, DateOnly? ValidUntil, bool ToConfirm);
