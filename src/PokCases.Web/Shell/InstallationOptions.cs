namespace PokCases.Web.Shell;

/// <summary>What the installation is to the outside (section <c>Installation</c>).</summary>
public sealed class InstallationOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Installation";

    /// <summary>The address people type, e.g. <c>https://pokcases.example.nl</c>. Links in mails start with it; when it is https, cookies travel over https only.</summary>
    public string? PublicAddress { get; set; }

    /// <summary>Whether people reach it over https.</summary>
    public bool IsHttps => PublicAddress?.StartsWith("https://", StringComparison.OrdinalIgnoreCase) == true;
}
