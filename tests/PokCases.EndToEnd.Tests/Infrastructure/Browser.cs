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

    /// <summary>
    /// A Chromium of its own, on a profile that outlives it: the first on an empty folder, the next on what the one
    /// before it left behind.
    /// </summary>
    internal async Task<IBrowserContext> NewOnProfile(string folder, PageSettings settings)
    {
        await Start();
        return await _playwright!.Chromium.LaunchPersistentContextAsync(folder, settings.ToProfileOptions());
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
                // A busy machine with five people in it is slow at times; a test that waits this long in vain fails anyhow.
                Assertions.SetDefaultExpectTimeout(30_000);
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
