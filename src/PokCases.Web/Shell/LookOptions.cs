namespace PokCases.Web.Shell;

/// <summary>Configuration section <c>Look</c>: what an installation changes about how the program looks.</summary>
internal sealed class LookOptions
{
    public const string Section = "Look";

    /// <summary>Path of a stylesheet with design tokens of the installation; it is loaded after the theme that comes with the program.</summary>
    public string? Theme { get; set; }

    /// <summary>Class on the page's root element that the theme's tokens are scoped to, such as <c>utrecht-theme</c>.</summary>
    public string? ThemeClass { get; set; }

    /// <summary>Time zone (IANA name) in which times are shown.</summary>
    public string TimeZone { get; set; } = "Europe/Amsterdam";
}
