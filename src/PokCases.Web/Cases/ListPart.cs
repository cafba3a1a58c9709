namespace PokCases.Web.Cases;

/// <summary>One page of a list.</summary>
public sealed record ListPart<T>(IReadOnlyList<T> Rows, int Count, int Page, int Pages);
