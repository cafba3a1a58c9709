namespace PokCases.Web.Accounts;

/// <summary>Proxies in front of the server (section <c>Proxies</c>).</summary>
public sealed class ProxyOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Proxies";

    /// <summary>Addresses (<c>10.0.0.4</c>) or networks (<c>10.0.0.0/24</c>) of proxies whose word about the client counts. Empty: nobody's.</summary>
    public string[] Known { get; set; } = [];
}
