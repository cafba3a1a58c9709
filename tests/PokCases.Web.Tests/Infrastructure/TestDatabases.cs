using PokCases.Web.Tests.Infrastructure;

[assembly: AssemblyFixture(typeof(TestDatabases))]

namespace PokCases.Web.Tests.Infrastructure;

/// <summary>Clears what the whole run shared.</summary>
public sealed class TestDatabases : IAsyncDisposable
{
    public async ValueTask DisposeAsync() => await OnPostgres.Forget();
}
