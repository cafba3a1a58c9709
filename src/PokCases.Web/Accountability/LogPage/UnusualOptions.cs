namespace PokCases.Web.Accountability.LogPage;

/// <summary>What counts as unusual reading (section <c>Unusual</c>). The numbers stand on the page that uses them.</summary>
public sealed class UnusualOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Unusual";

    /// <summary>How many different cases one person opens, each by itself, before that is unusual. Default 20.</summary>
    public int ManyCases { get; set; } = 20;

    /// <summary>Within how many minutes. Default 15.</summary>
    public int ManyCasesMinutes { get; set; } = 15;

    /// <summary>How many days back the page looks unless a period is chosen. Default 30.</summary>
    public int Days { get; set; } = 30;
}
