namespace PokCases.Domain.AdviceDesk.Law;

/// <summary>Days that an informal solution saved: how long the formal way usually takes, less the days it took. One sum for everybody.</summary>
public static class DaysSaved
{
    /// <summary>The highest number that can be typed.</summary>
    public const int Most = 3650;

    /// <summary>The sum; 0 when it took longer.</summary>
    /// <param name="usual">How long the formal way usually takes here, in days from the decision; of the installation's own figures.</param>
    /// <param name="madeKnownOn">The day the decision was made known.</param>
    /// <param name="solvedOn">The day it was solved.</param>
    public static int Of(int usual, DateOnly madeKnownOn, DateOnly solvedOn) => Math.Max(0, usual - (solvedOn.DayNumber - madeKnownOn.DayNumber));
}
