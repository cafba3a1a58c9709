using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PokCases.Web.Persistence;

namespace PokCases.Web.Tests.Infrastructure;

/// <summary>The real program on a free port with real Kestrel and a database of its own; only the clock is ours.</summary>
/// <remarks>A class fixture: <c>IClassFixture&lt;TestHost&lt;OnSqlite&gt;&gt;</c>. Derive to adjust services or configuration.</remarks>
public abstract class TestHost(ITestStore store) : IAsyncLifetime
{
    private WebApplication? app;

    public AdjustableTime Time { get; } = new();

    /// <summary>Warnings and errors of the program.</summary>
    public CapturedLog Log { get; } = new();

    /// <summary>Why the tests on this host can't run here; null when they can.</summary>
    public string? Missing => store.Missing;

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    public IServiceProvider Services => (app ?? throw new InvalidOperationException("The host does not run.")).Services;

    /// <summary>Configuration of the database.</summary>
    public IReadOnlyDictionary<string, string?> Settings => store.Settings;

    internal WriteDoor Door => Services.GetRequiredService<WriteDoor>();

    internal ReadDoor Reading => Services.GetRequiredService<ReadDoor>();

    internal IStorage Storage => Services.GetRequiredService<IStorage>();

    public async ValueTask InitializeAsync()
    {
        if (Missing is not null)
        {
            return;
        }

        await store.Make();
        await Start();
    }

    /// <summary>Ends the program as a restart does; the database stays.</summary>
    public async Task Stop()
    {
        if (app is { } running)
        {
            app = null;
            await running.StopAsync();
            await running.DisposeAsync();
        }
    }

    /// <summary>Starts the program (again).</summary>
    public async Task Start()
    {
        app = BuildApp(Settings, Time, Log, Adjust);
        await PokCasesHost.Prepare(app);
        await app.StartAsync();
        Address = new Uri(app.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        await store.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>An empty partnership of this test's own to fill.</summary>
    internal Partnership NewPartnership() => new(this);

    /// <summary>A browser in which nobody signed in.</summary>
    internal WebClient Browser() => new(this);

    /// <summary>A browser in which this person signed in.</summary>
    internal Task<WebClient> SignIn(Person person) => WebClient.SignIn(this, person);

    internal static WebApplication BuildApp(IReadOnlyDictionary<string, string?> settings, AdjustableTime time, CapturedLog log, Action<WebApplicationBuilder> adjust) =>
        // Not Development, which would add a page with the exception to every failure.
        PokCasesHost.Build(["--urls=http://127.0.0.1:0", "--environment=Testing"], builder =>
        {
            builder.Configuration.AddInMemoryCollection(settings);
            // All tests come from one address.
            builder.Configuration["SignIn:AttemptsPerAddress"] = "10000";
            builder.Configuration["OutsideAccess:AttemptsPerAddress"] = "10000";
            builder.Configuration["Surveys:AnswersPerAddress"] = "10000";
            builder.Logging.ClearProviders().AddProvider(log);
            builder.Services.AddSingleton<TimeProvider>(time);
            adjust(builder);
        });

    /// <summary>Changes the host before it is built.</summary>
    protected virtual void Adjust(WebApplicationBuilder builder)
    {
    }
}
