using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Demo;

/// <summary>The program with <c>--demo</c>.</summary>
public sealed class DemoHost<TStore>() : TestHost(new TStore())
    where TStore : ITestStore, new()
{
    protected override void Adjust(WebApplicationBuilder builder) =>
        builder.Configuration.AddInMemoryCollection([new("Demo:Enabled", "true")]);
}
