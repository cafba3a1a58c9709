namespace PokCases.Domain.AdviceDesk.Hours;

/// <summary>One event of a calendar.</summary>
/// <param name="Uid">Stays the same when the event changes.</param>
/// <param name="Starts">When it begins.</param>
/// <param name="Ends">When it ends.</param>
/// <param name="Summary">What it is called.</param>
/// <param name="Location">Where.</param>
/// <param name="Description">More; may be empty.</param>
public sealed record CalendarEvent(string Uid, DateTimeOffset Starts, DateTimeOffset Ends, string Summary, string Location, string Description);
