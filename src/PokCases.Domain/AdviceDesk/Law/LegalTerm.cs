namespace PokCases.Domain.AdviceDesk.Law;

/// <summary>A term that was reckoned: its last day, and every rule that led to it.</summary>
/// <param name="CountedFrom">The day it is counted from; the first day is the one after.</param>
/// <param name="LastDay">The last day to send an objection or to hand it in.</param>
/// <param name="Steps">How it was reckoned, in order.</param>
public sealed record LegalTerm(DateOnly CountedFrom, DateOnly LastDay, IReadOnlyList<TermStep> Steps)
{
    private const int DaysUnderway = 7;

    /// <summary>The first day of the term.</summary>
    public DateOnly FirstDay => CountedFrom.AddDays(1);

    /// <summary>What was posted by the last day is in time when it comes in by this one (Awb 6:9, second paragraph).</summary>
    /// <remarks>The week is not moved on for a weekend or holiday: the earlier day is the safe one.</remarks>
    public DateOnly ReceivedBy => ReceivedByOf(LastDay);

    /// <summary>The days that it moved on from.</summary>
    public IEnumerable<TermStep> Moves => Steps.Where(s => s.Reason is TermReason.Saturday or TermReason.Sunday or TermReason.Holiday or TermReason.GoodFriday or TermReason.EquatedDay);

    /// <summary>Reckons a term of the table.</summary>
    public static LegalTerm Of(TermRule rule, DateOnly countedFrom) => Reckon(
        rule.Length,
        rule.Start,
        countedFrom,
        rule is { Length: { Number: 6, Unit: TermUnit.Weeks } } ? TermReason.GeneralLength : TermReason.SpecialLength);

    /// <summary>Reckons a term that somebody typed; throws <c>term-length</c>.</summary>
    public static LegalTerm Typed(TermLength length, TermStart start, DateOnly countedFrom) => Reckon(length.Checked(), start, countedFrom, TermReason.TypedLength);

    /// <summary>The last day on which what was posted in time may come in.</summary>
    public static DateOnly ReceivedByOf(DateOnly lastDay) => lastDay.AddDays(DaysUnderway);

    /// <summary>Whether what was posted, or handed in, on a day is in time.</summary>
    /// <param name="lastDay">The last day of the term.</param>
    /// <param name="sentOn">The day it was posted or handed in.</param>
    /// <param name="receivedOn">The day it came in; null while that is not known.</param>
    public static TimelySent Judge(DateOnly lastDay, DateOnly sentOn, DateOnly? receivedOn) =>
        receivedOn is { } inBy && inBy <= lastDay ? TimelySent.Received
        : sentOn > lastDay ? TimelySent.Late
        : receivedOn is not { } came ? TimelySent.Posted
        : came <= ReceivedByOf(lastDay) ? TimelySent.ReceivedWithinWeek
        : TimelySent.ReceivedTooLate;

    private static LegalTerm Reckon(TermLength length, TermStart start, DateOnly countedFrom, TermReason how)
    {
        var last = length.After(countedFrom);
        List<TermStep> steps = [new(start == TermStart.MadeKnown ? TermReason.AfterMadeKnown : TermReason.AfterNoticeDate, countedFrom), new(how, last)];
        if (length.IsLong)
        {
            steps.Add(new TermStep(TermReason.LongTerm, last));
        }
        else
        {
            while (Closed(last) is { } closed)
            {
                steps.Add(new TermStep(closed, last));
                last = last.AddDays(1);
            }
        }

        return new LegalTerm(countedFrom, last, steps);
    }

    private static TermReason? Closed(DateOnly day) =>
        day.DayOfWeek == DayOfWeek.Saturday ? TermReason.Saturday
        : day.DayOfWeek == DayOfWeek.Sunday ? TermReason.Sunday
        : day == Holidays.Easter(day.Year).AddDays(-2) ? TermReason.GoodFriday
        : Holidays.Equated.Contains(day) ? TermReason.EquatedDay
        : Holidays.IsHoliday(day) ? TermReason.Holiday
        : null;
}
