namespace PokCases.Web.Cases.Closing;

/// <summary>Aftercare (section <c>Aftercare</c>).</summary>
public sealed class AftercareOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Aftercare";

    /// <summary>How many months after closing it is asked whether it holds. Default 3 and 6; each from 1 to 36.</summary>
    public int[]? Months { get; set; }

    /// <summary>The months in use, in order.</summary>
    public IReadOnlyList<int> InUse => [.. (Months ?? [3, 6]).Order()];
}
