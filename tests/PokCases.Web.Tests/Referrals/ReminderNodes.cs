using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Referrals;

/// <summary>Two nodes on one database that do what falls due and send mail to one server. One clock for both.</summary>
public sealed class ReminderNodes : TestHost<OnPostgres>, IAsyncLifetime
{
    private SecondNode? second;

    internal MailServer Mails { get; } = new();

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
        Mails.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override void Adjust(WebApplicationBuilder builder)
    {
        builder.Configuration["Mail:Host"] = "127.0.0.1";
        builder.Configuration["Mail:Port"] = $"{Mails.Port}";
        builder.Configuration["Mail:Security"] = "None";
        builder.Configuration["Mail:From"] = "pokcases@example.invalid";
    }

    private void AdjustSecond(WebApplicationBuilder builder)
    {
        Adjust(builder);
        builder.Services.AddSingleton<TimeProvider>(Time);
    }
}
