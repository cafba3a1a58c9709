using Microsoft.Extensions.DependencyInjection;
using PokCases.Web.Persistence;

namespace PokCases.Web.Tests.Infrastructure;

/// <summary>Makes the database that those of the test classes are copied from, by the program's own migrations.</summary>
internal static class MigrateOnce
{
    public static async Task Run(IReadOnlyDictionary<string, string?> settings)
    {
        await using var app = TestHost.BuildApp(settings, new AdjustableTime(), new CapturedLog(), _ => { });
        await app.Services.GetRequiredService<IStorage>().Migrate(CancellationToken.None);
    }
}
