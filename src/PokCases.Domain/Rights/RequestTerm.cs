namespace PokCases.Domain.Rights;

/// <summary>By when a resident's request is answered (AVG 12(3)).</summary>
/// <remarks>Reckoned to the date and not moved on when that is a weekend or a holiday: who answers by then is always in time.</remarks>
public static class RequestTerm
{
    /// <summary>Months within which a request is answered.</summary>
    public const int Months = 1;

    /// <summary>Months it can be extended by, once.</summary>
    public const int ExtensionMonths = 2;

    /// <summary>The last day: the same date a month later, or the last of that month when it is shorter.</summary>
    public static DateOnly LastDay(DateOnly receivedOn) => receivedOn.AddMonths(Months);

    /// <summary>The last day after extension, reckoned from the day it came in, so that a short month between costs no day.</summary>
    public static DateOnly ExtendedLastDay(DateOnly receivedOn) => receivedOn.AddMonths(Months + ExtensionMonths);
}
