using Microsoft.AspNetCore.Builder;

namespace PokCases.Web.Tests.Infrastructure;

/// <summary>Another process's worth of the program on the database of a host that runs: a data folder of its own, the same keys.</summary>
/// <param name="first">The host; it was started.</param>
/// <param name="adjust">What was changed of it before it was built.</param>
internal sealed class SecondNode(TestHost first, Action<WebApplicationBuilder> adjust) : TestHost(new Beside(first))
{
    protected override void Adjust(WebApplicationBuilder builder) => adjust(builder);

    private sealed class Beside(TestHost first) : ITestStore
    {
        private readonly string folder = TemporaryFolder.Make();

        public string? Missing => first.Missing;

        public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>(first.Settings)
        {
            ["Data:Folder"] = folder,
            ["Keys:Folder"] = OfFirst("keys"),
            ["Keys:MasterKeyFile"] = OfFirst("master.key"),
            ["Keys:ErasureList"] = OfFirst("erased.txt"),
            ["Log:KeyFile"] = OfFirst("log-key.pem"),
            ["Log:PublicKeysFile"] = OfFirst("log-public-keys.txt"),
            ["Ldv:KeyFile"] = OfFirst("ldv.key"),
            ["Documents:Folder"] = OfFirst("documents"),
        };

        public Task Make() => Task.CompletedTask;

        public ValueTask DisposeAsync()
        {
            TemporaryFolder.Remove(folder);
            return ValueTask.CompletedTask;
        }

        private string OfFirst(string name) => Path.Combine(first.Settings["Data:Folder"]!, name);
    }
}
