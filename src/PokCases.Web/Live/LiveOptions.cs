namespace PokCases.Web.Live;

/// <summary>Live pages and their hub (section <c>Live</c>).</summary>
public sealed class LiveOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Live";

    /// <summary>Origins beside the site's own whose pages may connect, e.g. <c>https://tafel.example.nl</c>. Default none.</summary>
    public string[] AllowedOrigins { get; set; } = [];

    /// <summary>A page with personal data hides it after this time without a connection. Default five minutes; from five seconds to an hour, in whole seconds.</summary>
    public TimeSpan HideAfter { get; set; } = TimeSpan.FromMinutes(5);
}
