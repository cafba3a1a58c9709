namespace PokCases.Web.Cases.Emergency;

/// <summary>How long emergency access lasts and when it is reviewed (section <c>Emergency</c>).</summary>
public sealed class EmergencyOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Emergency";

    /// <summary>How long it lasts, in minutes; an hour at most. Default 60.</summary>
    public int Minutes { get; set; } = 60;

    /// <summary>Working days within which a privacy officer judges it; five at most. Default 5.</summary>
    public int ReviewDays { get; set; } = 5;

    /// <summary>How often somebody can try to take it within a day, also in vain, so that nobody tries references. Default 5.</summary>
    public int AttemptsPerDay { get; set; } = 5;
}
