using Microsoft.Playwright;

namespace PokCases.EndToEnd.Tests.Infrastructure;

/// <summary>
/// A test in a real browser. Each <see cref="OpenPage"/> is another person at another computer.
/// Of a test that fails, every person's screen and trace are kept under <c>artifacts/e2e/</c>;
/// open a trace with Playwright's trace viewer.
/// </summary>
public abstract class BrowserTest(Browser browser) : IAsyncLifetime
{
    private readonly List<BrowserSeat> _seats = [];

    /// <summary>Whether the test's own pages break their policy on purpose.</summary>
    protected virtual bool BreaksPolicy => false;

    public virtual ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>A page for <paramref name="who"/>, a name that the kept files carry.</summary>
    protected async Task<IPage> OpenPage(string who = "page", PageSettings? settings = null)
    {
        settings ??= new();
        return await Sit(who, await browser.NewContext(settings), settings.Traced);
    }

    /// <summary>A page in a context that the test made itself.</summary>
    protected async Task<IPage> Sit(string who, IBrowserContext context, bool traced = true)
    {
        var seat = new BrowserSeat(who, context, traced);
        _seats.Add(seat);
        return await seat.Sit();
    }

    public virtual async ValueTask DisposeAsync()
    {
        var failed = TestContext.Current.TestState?.Result == TestResult.Failed;
        var folder = failed && _seats.Count > 0 ? Artifacts.FolderOfTest() : null;
        if (folder is not null)
        {
            TestContext.Current.TestOutputHelper?.WriteLine($"Screens and traces: {folder}");
        }

        foreach (var seat in _seats)
        {
            await seat.Leave(folder);
        }

        if (!BreaksPolicy)
        {
            _seats.SelectMany(seat => seat.Complaints).ShouldBeEmpty("The browser's console tells of breaches of policy, or of errors nobody caught.");
        }

        GC.SuppressFinalize(this);
    }
}
