using PokCases.EndToEnd.Tests.Infrastructure;

namespace PokCases.EndToEnd.Tests.AtTheTable;

/// <summary>A test that changes things: it has a server and a demo partnership of its own.</summary>
public abstract class AtTheTableTest(Browser browser) : BrowserTest(browser)
{
    private AppServer? _server;
    private TableOfNoord? _table;

    /// <summary>For a browser that the test starts and ends itself.</summary>
    protected Browser Chromes { get; } = browser;

    internal AppServer Server => _server ?? throw new InvalidOperationException("The server has not started.");

    internal TableOfNoord Table => _table ?? throw new InvalidOperationException("The server has not started.");

    /// <summary>Configuration of this test's server beside the demo's.</summary>
    protected virtual string[] Settings => [];

    /// <summary>Somebody at a computer of their own, signed in, on a page.</summary>
    internal async Task<Seat> Arrive(DemoPerson who, string path, PageSettings? settings = null)
    {
        var seat = new Seat(await OpenPage(who.Key, (settings ?? new()) with { BaseAddress = Server.Address.ToString() }), who);
        await seat.SignIn(path);
        return seat;
    }

    public override async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(Chromium.Path is null, "There is no Chromium on this machine (POKCASES_TEST_CHROMIUM names one elsewhere).");
        await base.InitializeAsync();
        _server = await AppServer.StartDemo(Settings);
        _table = new TableOfNoord(_server.Address, OpenPage);
    }

    public override async ValueTask DisposeAsync()
    {
        var failed = TestContext.Current.TestState?.Result == TestResult.Failed;
        try
        {
            await base.DisposeAsync();
        }
        finally
        {
            if (_server is not null)
            {
                if (failed)
                {
                    await _server.KeepOutput(Artifacts.FolderOfTest());
                }

                await _server.DisposeAsync();
            }
        }

        GC.SuppressFinalize(this);
    }
}
