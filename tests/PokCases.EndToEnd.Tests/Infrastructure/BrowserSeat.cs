using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace PokCases.EndToEnd.Tests.Infrastructure;

/// <summary>One person's browser context during one test, with the record of what happened in it.</summary>
internal sealed class BrowserSeat(string who, IBrowserContext context, bool traced)
{
    // The browser's words when a page did what its policy forbids.
    private static readonly string[] _policyWords = ["Content Security Policy", "Content-Security-Policy", "TrustedHTML", "TrustedScript", "Trusted Type"];

    private readonly ConcurrentQueue<string> _console = new();

    /// <summary>Breaches of the pages' policy, and errors that no script caught.</summary>
    public IEnumerable<string> Complaints => _console
        .Where(line => line.StartsWith("uncaught:", StringComparison.Ordinal) || _policyWords.Any(word => line.Contains(word, StringComparison.OrdinalIgnoreCase)))
        .Select(line => $"{who}: {line}");

    public async Task<IPage> Sit()
    {
        context.SetDefaultTimeout(60_000);
        if (traced)
        {
            // Each step as the page stood, and no pictures: those would be drawn all the time, of every test.
            await context.Tracing.StartAsync(new() { Screenshots = false, Snapshots = true });
        }

        context.Console += (_, message) => _console.Enqueue($"{message.Type}: {message.Text}");
        context.WebError += (_, error) => _console.Enqueue($"uncaught: {error.Error}");
        return await context.NewPageAsync();
    }

    /// <summary>Closes the context; with a <paramref name="folder"/>, keeps screens, trace and console there first.</summary>
    public async Task Leave(string? folder)
    {
        if (folder is not null)
        {
            await Keep(folder);
        }
        else if (traced)
        {
            await context.Tracing.StopAsync();
        }

        await context.CloseAsync();
    }

    private async Task Keep(string folder)
    {
        try
        {
            for (var i = 0; i < context.Pages.Count; i++)
            {
                await context.Pages[i].ScreenshotAsync(new() { Path = Path.Combine(folder, $"{who}-{i + 1}.png"), FullPage = true });
            }
        }
        catch (PlaywrightException exception)
        {
            // A crashed page has no picture; its trace and the test's own failure still matter.
            _console.Enqueue($"no picture: {exception.Message}");
        }

        if (traced)
        {
            await context.Tracing.StopAsync(new() { Path = Path.Combine(folder, $"{who}-trace.zip") });
        }

        await File.WriteAllLinesAsync(Path.Combine(folder, $"{who}-console.txt"), _console);
    }
}
