using Microsoft.AspNetCore.Builder;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

/// <summary>A host that brings its checkpoints to two witnesses elsewhere.</summary>
public sealed class WitnessHost<TStore> : TestHost<TStore>
    where TStore : ITestStore, new()
{
    internal WitnessServer One { get; } = WitnessServer.Start();

    internal WitnessServer Two { get; } = WitnessServer.Start();

    protected override void Adjust(WebApplicationBuilder builder)
    {
        builder.Configuration["Log:WitnessUrls:0"] = $"{One.Address}geheim-adres";
        builder.Configuration["Log:WitnessUrls:1"] = $"{Two.Address}";
    }
}
