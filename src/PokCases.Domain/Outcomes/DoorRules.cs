namespace PokCases.Domain.Outcomes;

/// <summary>How strict the statistics door is: of the installation, never of who asks.</summary>
/// <param name="Threshold">What counts fewer than so many cases is not shown; zero isn't either.</param>
/// <param name="Rounding">What is shown is rounded to a multiple of this.</param>
public sealed record DoorRules(int Threshold, int Rounding)
{
    /// <summary>The lowest threshold that can be set.</summary>
    public const int LowestThreshold = 5;

    /// <summary>Under ten hidden, rounded to five: the house rule of the field.</summary>
    public static readonly DoorRules Usual = new(10, 5);

    /// <summary>A count as it is shown.</summary>
    public int Round(int count) => (count + (Rounding / 2)) / Rounding * Rounding;
}
