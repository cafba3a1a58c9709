namespace PokCases.Domain.AdviceDesk.Law;

/// <summary>One row of the table of terms: how long one may object to a kind of decision, and from which day that is counted.</summary>
/// <param name="Kind">The kind of decision, a stable code such as <c>algemeen</c>.</param>
/// <param name="Name">Its name on the screen.</param>
/// <param name="NameEn">Its name in English.</param>
/// <param name="Length">How long.</param>
/// <param name="Start">From which day.</param>
/// <param name="Law">The law, by its name.</param>
/// <param name="Article">The articles, as far as the table names them; else empty.</param>
/// <param name="ValidFrom">The first day on which a term that begins falls under this row; null for always.</param>
/// <param name="Source">Where the row comes from.</param>
public sealed record TermRule(string Kind, string Name, string NameEn, TermLength Length, TermStart Start, string Law, string Article, DateOnly? ValidFrom, string Source);
