using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace PokCases.Web.Shell;

/// <summary>The installation's own design tokens, read once at start.</summary>
internal sealed class Theme
{
    public Theme(IOptions<LookOptions> options)
    {
        ClassName = options.Value.ThemeClass;
        if (options.Value.Theme is { } file)
        {
            Css = File.ReadAllBytes(file);
            var text = Encoding.UTF8.GetString(Css);
            var knowsDark = text.Contains("prefers-color-scheme", StringComparison.Ordinal) || text.Contains("light-dark(", StringComparison.Ordinal);
            Media = knowsDark ? null : "not screen and (prefers-color-scheme: dark)";
            Version = Convert.ToHexStringLower(SHA256.HashData(Css))[..12];
        }
    }

    /// <summary>The stylesheet, or null when the installation has none of its own.</summary>
    public byte[]? Css { get; }

    public string? Version { get; }

    /// <summary>A theme that knows no dark mode is left out of it: dark text of the house style on our dark ground cannot be read.</summary>
    public string? Media { get; }

    public string? ClassName { get; }
}
