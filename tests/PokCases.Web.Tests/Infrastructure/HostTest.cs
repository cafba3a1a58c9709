using Microsoft.EntityFrameworkCore;
using PokCases.Web.Accountability;

namespace PokCases.Web.Tests.Infrastructure;

/// <summary>Tests on one host. For both databases: an abstract generic class with the tests and one sealed class for each.</summary>
public abstract class HostTest<TStore> : IClassFixture<TestHost<TStore>>
    where TStore : ITestStore, new()
{
    protected HostTest(TestHost<TStore> host)
    {
        Assert.SkipWhen(host.Missing is not null, host.Missing ?? string.Empty);
        Host = host;
    }

    protected TestHost Host { get; }

    // Kept, since work inside the door runs on the writer, which knows no test.
    protected CancellationToken Cancellation { get; } = TestContext.Current.CancellationToken;

    /// <summary>The entries of the log after a number, as they are on disk.</summary>
    private protected async Task<List<LogRecord>> LogAfter(long number)
    {
        await using var db = Host.Reading.Plain();
        var entries = await db.Log.Where(e => e.Number > number).OrderBy(e => e.Number).ToListAsync(Cancellation);
        return [.. entries.Select(e => LogRecord.FromBytes(e.Payload))];
    }

    /// <summary>The number of the last entry.</summary>
    private protected async Task<long> LastEntry()
    {
        await using var db = Host.Reading.Plain();
        return await db.LogHeads.Select(h => h.Number).SingleAsync(Cancellation);
    }
}
