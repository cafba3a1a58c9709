using Microsoft.Playwright;

namespace PokCases.EndToEnd.Tests.Infrastructure;

/// <summary>
/// One Chromium, started by the first test that asks for it and shared by the rest.
/// Without Chromium on the machine, a test that asks is skipped and says why.
/// </summary>
public sealed class Browser : IAsyncDisposable
{
    private readonly SemaphoreSlim _starting = new(1, 1);
    private IPlaywright? _playwright;
    private IBrowser? _chromium;

    /// <summary>A new context: cookies, storage and connections of its own, like another person's computer.</summary>
    internal async Task<IBrowserContext> NewContext(PageSettings settings)
    {
        var chromium = await Start();
        return await chromium.NewContextAsync(settings.ToContextOptions());
    }

    public async ValueTask DisposeAsync()
    {
        if (_chromium is not null)
        {
            await _chromium.CloseAsync();
        }

        _playwright?.Dispose();
        _starting.Dispose();
    }

    private async Task<IBrowser> Start()
    {
        var path = Chromium.Path;
        Assert.SkipWhen(path is null, "There is no Chromium on this machine (POKCASES_TEST_CHROMIUM names one elsewhere).");

        await _starting.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (_chromium is not { IsConnected: true })
            {
                _playwright ??= await Playwright.CreateAsync();
                _chromium = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Chromium.Flags });
            }

            return _chromium;
        }
        finally
        {
            _starting.Release();
        }
    }
}
