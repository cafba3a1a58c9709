using PokCases.Web.Accountability;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

/// <summary>Readings of nobody in particular, to fill a log with.</summary>
internal static class SomeEntries
{
    public static Task Write(TestHost host, int count) => Task.WhenAll(Enumerable.Range(0, count).Select(_ => host.Door.Record(One())));

    public static LogRecord One() => new(
        0, Guid.CreateVersion7(), Guid.CreateVersion7(), 0, "read", "case", "ok", null, [Guid.CreateVersion7()], [], 1, "casus bekijken", "CaseTeam", "192.0.2.1", Guid.NewGuid().ToString("N"), null);
}
