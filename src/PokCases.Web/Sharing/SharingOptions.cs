namespace PokCases.Web.Sharing;

/// <summary>Sharing decisions (section <c>Sharing</c>).</summary>
public sealed class SharingOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Sharing";

    /// <summary>How many days before its last day a decision stands on <i>Mijn dag</i> of who took it. Default 14; from 1 to 90.</summary>
    public int EndsSoonDays { get; set; } = 14;
}
