using System.Text;
using System.Text.RegularExpressions;

namespace PokCases.Web.Tests.Infrastructure;

/// <summary>A mail as the mail server took it.</summary>
internal sealed partial record ReceivedMail(string To, string Raw)
{
    /// <summary>Its parts, heads and decoded bodies, one after the other; of a mail in one part just that.</summary>
    public string Text => Boundary().Match(Raw) is { Success: true } found
        ? string.Join('\n', Raw.Split($"--{found.Groups[1].Value}").Skip(1).Select(part => $"{Head(part)}\n{Body(part)}"))
        : Body(Raw);

    private static string Head(string part) => part[..Math.Max(0, part.IndexOf("\r\n\r\n", StringComparison.Ordinal))];

    // The framework sends a text as base64 or quoted-printable.
    private static string Body(string part)
    {
        var start = part.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (start < 0)
        {
            return string.Empty;
        }

        var body = part[(start + 4)..];
        return part.Contains("base64", StringComparison.OrdinalIgnoreCase)
            ? Encoding.UTF8.GetString(Convert.FromBase64String(body.ReplaceLineEndings(string.Empty)))
            : body.Replace("=\r\n", string.Empty, StringComparison.Ordinal).Replace("=3D", "=", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"boundary=""?([^""\s;]+)""?")]
    private static partial Regex Boundary();
}
