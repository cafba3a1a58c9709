using System.Security.Cryptography;
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
            Version = Convert.ToHexStringLower(SHA256.HashData(Css))[..12];
        }
    }

    /// <summary>The stylesheet, or null when the installation has none of its own.</summary>
    public byte[]? Css { get; }

    public string? Version { get; }

    public string? ClassName { get; }
}
