namespace PokCases.Load.Stall;

/// <summary>The size of a <c>stall</c> run.</summary>
/// <param name="ProducedBytes">What the others together are sent while one stalls.</param>
/// <param name="Multiplied">Hub connections and unread responses that the one who stalls has, so that what one costs can be seen at all.</param>
internal sealed record StallSettings(long ProducedBytes, int Multiplied)
{
    public const int People = 20;

    public const long LeastProduced = 8 * 1024 * 1024;

    /// <summary>Contributions that are there already, so that an answer is too large for what the system keeps of it.</summary>
    public const int There = 150;

    /// <summary>Characters of each contribution.</summary>
    public const int Length = 6_000;

    public static StallSettings Usual { get; } = new(2 * LeastProduced, Multiplied: 10);

    public static StallSettings Short { get; } = new(LeastProduced, Multiplied: 2);
}
