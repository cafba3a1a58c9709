using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Authorisation;

/// <summary>A host whose logs, metrics and spans are looked through.</summary>
public sealed class MatrixHost<TStore> : TestHost<TStore>
    where TStore : ITestStore, new()
{
    public CanaryWatch Watch { get; } = new();

    protected override void Adjust(WebApplicationBuilder builder)
    {
        builder.Logging.AddProvider(Watch).SetMinimumLevel(LogLevel.Information);
    }
}
