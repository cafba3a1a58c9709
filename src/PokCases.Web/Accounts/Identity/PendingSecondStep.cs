namespace PokCases.Web.Accounts.Identity;

/// <summary>A second step in the making.</summary>
/// <param name="Key">To type by hand.</param>
/// <param name="Address">What the QR code says.</param>
/// <param name="Token">The key under protection, for the form.</param>
public sealed record PendingSecondStep(string Key, string Address, string Token)
{
    /// <summary>The key in groups of four.</summary>
    public string KeyInGroups => string.Join(' ', Key.Chunk(4).Select(c => new string(c)));
}
