namespace PokCases.Domain.AdviceDesk.Hours;

/// <summary>Who is next: an appointment at its time, and everybody else in order of arrival.</summary>
public static class QueueOrder
{
    /// <summary>Those who wait, in the order in which they are helped if nobody else comes.</summary>
    /// <remarks>An appointment whose time has come goes first, the earliest time before; then numbers; an appointment of later waits for its time, unless nobody else does.</remarks>
    public static IReadOnlyList<QueueVisitor> Of(IEnumerable<QueueVisitor> visitors, DateTimeOffset now) =>
    [
        .. visitors.Where(v => v.State == VisitorState.Waiting)
            .OrderBy(v => v.AppointmentAt is not { } at ? 1 : at <= now ? 0 : 2)
            .ThenBy(v => v.AppointmentAt)
            .ThenBy(v => v.Number),
    ];
}
