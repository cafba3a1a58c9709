using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Live.Revoking;

/// <summary>A host on the machine's own clock: for how long something really takes.</summary>
public class RealTimeHost<TStore> : TestHost<TStore>
    where TStore : ITestStore, new()
{
    public RealTimeHost() => Time.Jump(TimeProvider.System.GetUtcNow() - Time.GetUtcNow());

    protected override void Adjust(WebApplicationBuilder builder) => builder.Services.AddSingleton(TimeProvider.System);
}
