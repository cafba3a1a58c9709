using PokCases.Domain.Outcomes;

namespace PokCases.Web.Outcomes;

/// <summary>A table that figures can be of.</summary>
public sealed record OutcomeTable(Guid Id, string Name, bool IsOwn);

/// <summary>What figures are told apart by, with the names people know.</summary>
/// <param name="Tables">Tables, by name.</param>
/// <param name="Municipalities">Municipalities, by name.</param>
/// <param name="Events">What was marked at each table.</param>
public sealed record OutcomeNames(IReadOnlyList<OutcomeTable> Tables, IReadOnlyList<(Guid Id, string Name)> Municipalities, IReadOnlyDictionary<Guid, MarkedEvent> Events);
