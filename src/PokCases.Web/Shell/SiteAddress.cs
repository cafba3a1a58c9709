using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace PokCases.Web.Shell;

/// <summary>Whole addresses, for who reads them outside the program: in a mail, a calendar, on paper.</summary>
internal sealed class SiteAddress(IOptions<InstallationOptions> installation, IServer server)
{
    /// <summary>The whole address of a page.</summary>
    // Never from the Host header: whoever asks for a link must not choose where it leads.
    public string Of(string path) =>
        (installation.Value.PublicAddress ?? server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost:5080")
        .Replace("://[::]", "://localhost", StringComparison.Ordinal)
        .Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal)
        .TrimEnd('/') + path;
}
