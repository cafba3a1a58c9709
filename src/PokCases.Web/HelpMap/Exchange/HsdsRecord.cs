using System.Text.Json;

namespace PokCases.Web.HelpMap.Exchange;

/// <summary>A record of a file.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Service">The service; null for an organisation without one.</param>
/// <param name="Around">The organisation it stands in; null when the service names its own.</param>
internal sealed record HsdsRecord(string Path, JsonElement? Service, JsonElement? Around);
