using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Live.Revoking;

/// <summary>Two nodes on one database.</summary>
public sealed class TwoNodes : RealTimeHost<OnPostgres>, IAsyncLifetime
{
    private SecondNode? second;

    internal TestHost Second => second ?? throw new InvalidOperationException("It has not started.");

    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        if (Missing is null)
        {
            second = new SecondNode(this, Adjust);
            await second.InitializeAsync();
        }
    }

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        if (second is not null)
        {
            await second.DisposeAsync();
        }

        await DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
