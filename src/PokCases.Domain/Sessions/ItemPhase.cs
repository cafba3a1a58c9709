using PokCases.Domain.Tables;

namespace PokCases.Domain.Sessions;

/// <summary>A phase of an item: the template's phase as it was when the item was put on the agenda, and the time spent.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Minutes">Planned minutes.</param>
/// <param name="Question">The question that leads it.</param>
/// <param name="ExtraMinutes">Minutes the chair gave on top.</param>
/// <param name="SpentSeconds">Seconds spent in it, once left.</param>
public sealed record ItemPhase(string Name, int Minutes, string Question, int ExtraMinutes = 0, int SpentSeconds = 0);
