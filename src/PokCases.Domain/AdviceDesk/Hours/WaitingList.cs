namespace PokCases.Domain.AdviceDesk.Hours;

/// <summary>The order of a waiting list, and how old it is.</summary>
public static class WaitingList
{
    /// <summary>Those who wait: what can't wait first, then who waits longest.</summary>
    public static IReadOnlyList<WaitingListEntry> Order(IEnumerable<WaitingListEntry> entries) =>
        [.. entries.Where(e => e.State == WaitingState.Waiting).OrderByDescending(e => e.IsUrgent).ThenBy(e => e.AskedAt).ThenBy(e => e.Id)];

    /// <summary>How many wait and for how long, in days; zeros when nobody does.</summary>
    /// <param name="asked">Since when each waits.</param>
    /// <param name="now">The moment.</param>
    public static WaitingAge Age(IReadOnlyCollection<DateTimeOffset> asked, DateTimeOffset now) => asked.Count == 0
        ? new WaitingAge(0, 0, 0)
        : new WaitingAge(asked.Count, (int)Math.Round(Middle.Of(asked.Select(a => (now - a).TotalDays)), MidpointRounding.AwayFromZero), (int)(now - asked.Min()).TotalDays);
}
