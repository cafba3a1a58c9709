namespace PokCases.Web.Shell;

/// <summary>What the layout needs to know, for one request. Filled by the middleware and the accounts part; read by the layouts.</summary>
internal sealed class PageFrame(AssetVersion assets)
{
    /// <summary>Name of who is signed in; null for nobody.</summary>
    public string? DisplayName { get; set; }

    /// <summary>Their organisation, shown in the account menu.</summary>
    public string? Organisation { get; set; }

    /// <summary>Two letters for the avatar.</summary>
    public string? Initials { get; set; }

    /// <summary>Whether the demo band stands on top.</summary>
    public bool IsDemo { get; set; }

    /// <summary>The part of the work this page belongs to; marks the navigation.</summary>
    public string? Section { get; set; }

    /// <summary>Where this person may go.</summary>
    public IReadOnlyList<NavigationItem> Navigation { get; set; } = [];

    /// <summary>Links in the account menu, above signing out.</summary>
    public IReadOnlyList<NavigationItem> AccountMenu { get; set; } = [];

    /// <summary>Address that signs out by POST.</summary>
    public string SignOutPath { get; set; } = "/uitloggen";

    /// <summary>Whether this page keeps the live connection and shows its state.</summary>
    public bool IsLive { get; set; }

    /// <summary>The nonce of this response's scripts.</summary>
    public string Nonce { get; set; } = "";

    /// <summary>Where this page stands, to come back to after choosing a language.</summary>
    public string Path { get; set; } = "/";

    /// <summary>Short hash of the built assets, part of their addresses.</summary>
    public string AssetVersion => assets.Value;

    public bool SignedIn => DisplayName is not null;
}
