using PokCases.Domain.AdviceDesk.Hours;

namespace PokCases.Web.AdviceDesk.Hours;

/// <summary>The hours, and when they are in the coming weeks.</summary>
/// <param name="Hours">Those that are not over.</param>
/// <param name="Coming">Occurrences by time.</param>
/// <param name="Today">The day here.</param>
/// <param name="HasCalendar">Whether this person's calendar has an address; null for who has no calendar.</param>
/// <param name="SeesVisitors">Organisations whose queue this person sees.</param>
public sealed record HourListView(IReadOnlyList<HourRow> Hours, IReadOnlyList<HourOccurrence> Coming, DateOnly Today, bool? HasCalendar, IReadOnlySet<Guid> SeesVisitors)
{
    /// <summary>How many days ahead it looks.</summary>
    public const int DaysAhead = 28;

    public HourRow Of(HourOccurrence on) => Hours.Single(h => h.Hour.Id == on.HourId);
}
