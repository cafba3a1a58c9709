using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

/// <summary>Two nodes on one database, both of which send records of processing to one receiver. One clock for both.</summary>
public sealed class LdvNodes : LdvHost<OnPostgres>, IAsyncLifetime
{
    private SecondNode? second;

    internal TestHost Second => second ?? throw new InvalidOperationException("It has not started.");

    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        if (Missing is null)
        {
            second = new SecondNode(this, AdjustSecond);
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
        await Receiver.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private void AdjustSecond(WebApplicationBuilder builder)
    {
        Adjust(builder);
        builder.Services.AddSingleton<TimeProvider>(Time);
    }
}
