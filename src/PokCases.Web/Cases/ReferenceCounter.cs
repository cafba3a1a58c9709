namespace PokCases.Web.Cases;

/// <summary>The last case number given out for a prefix in a year.</summary>
internal sealed class ReferenceCounter
{
    public string Prefix { get; set; } = string.Empty;

    public int Year { get; set; }

    public int Last { get; set; }
}
