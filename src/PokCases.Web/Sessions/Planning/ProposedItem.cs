using PokCases.Domain.Sessions;

namespace PokCases.Web.Sessions.Planning;

/// <summary>A proposal that waits for an answer.</summary>
/// <param name="Item">The item.</param>
/// <param name="Label">Its name, as far as this person may know it.</param>
/// <param name="Proposer">Who proposes it.</param>
/// <param name="Why">Why now; null for who may only know the title.</param>
/// <param name="Needed">Names of the organisations needed.</param>
public sealed record ProposedItem(AgendaItem Item, ItemLabel Label, string Proposer, string? Why, IReadOnlyList<string> Needed);
