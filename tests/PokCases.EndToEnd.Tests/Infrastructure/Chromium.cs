namespace PokCases.EndToEnd.Tests.Infrastructure;

/// <summary>Where the machine's Chromium is, and how it is started.</summary>
internal static class Chromium
{
    private const string Debian = "/usr/bin/chromium";

    /// <summary>No sandbox: CI runs as root in a container. The rest keeps it from talking to the outside.</summary>
    public static readonly string[] Flags =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    /// <summary>The path that <c>tests/run</c> found, else Debian's; null when there is none.</summary>
    public static string? Path
    {
        get
        {
            var path = Environment.GetEnvironmentVariable("POKCASES_TEST_CHROMIUM") ?? Debian;
            return File.Exists(path) ? path : null;
        }
    }
}
