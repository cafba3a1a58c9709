using System.Diagnostics;
using Microsoft.Playwright;

namespace PokCases.EndToEnd.Tests.Infrastructure;

/// <summary>Somebody's browser with its profile on disk: it can crash, and be started again on what is left.</summary>
internal sealed class Profile(Browser browser, PageSettings settings) : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pokcases-profile-").FullName;
    private IBrowserContext? _context;

    public async Task<IPage> Start()
    {
        _context = await browser.NewOnProfile(_folder, settings);
        return _context.Pages.Count > 0 ? _context.Pages[0] : await _context.NewPageAsync();
    }

    /// <summary>Ends every process of this browser at once, as a power cut or the system's out-of-memory killer would.</summary>
    public async Task Crash()
    {
        var gone = new TaskCompletionSource();
        _context!.Close += (_, _) => gone.TrySetResult();
        foreach (var process in Process.GetProcesses().Where(IsOurs))
        {
            process.Kill();
        }

        await gone.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        _context = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_context is not null)
        {
            await _context.CloseAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private bool IsOurs(Process process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process.Id}/cmdline").Contains($"--user-data-dir={_folder}", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            // Ended meanwhile.
            return false;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
