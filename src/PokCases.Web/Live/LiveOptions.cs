namespace PokCases.Web.Live;

/// <summary>Who may connect to the live hub (section <c>Live</c>).</summary>
public sealed class LiveOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Live";

    /// <summary>Origins beside the site's own whose pages may connect, e.g. <c>https://tafel.example.nl</c>. Default none.</summary>
    public string[] AllowedOrigins { get; set; } = [];
}
