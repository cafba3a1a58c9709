using Microsoft.AspNetCore.Builder;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

/// <summary>A host that sends records of processing to a receiver of its own.</summary>
public class LdvHost<TStore> : TestHost<TStore>, IAsyncDisposable
    where TStore : ITestStore, new()
{
    internal OtlpReceiver Receiver { get; } = new();

    internal string KeyFile => Path.Combine(Settings["Data:Folder"]!, "ldv.key");

    protected override void Adjust(WebApplicationBuilder builder)
    {
        builder.Configuration["Ldv:Endpoint"] = $"http://127.0.0.1:{Receiver.Port}/v1/traces";
        builder.Configuration["Ldv:Headers"] = "Authorization=Bearer geheim";
        builder.Configuration["Ldv:EntriesAtOnce"] = "7";
        builder.Configuration["Installation:PublicAddress"] = "http://pokcases.voorbeeld.nl";
    }

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await base.DisposeAsync();
        await Receiver.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
