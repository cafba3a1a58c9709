using System.Collections.Concurrent;

namespace PokCases.EndToEnd.Tests.Infrastructure;

/// <summary>
/// A data folder with the demo partnership as a server left it, to copy: making that partnership takes a server longer than
/// all else of its start, and dozens of tests have a server of their own.
/// </summary>
public sealed class DemoFolder : IDisposable
{
    private static readonly TimeZoneInfo _here = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    // By day, as the partnership has a session today. A task and not a path: when the first server does not start, every test hears so at once.
    private static readonly ConcurrentDictionary<DateOnly, Lazy<Task<string>>> _made = new();

    /// <summary>A folder of the caller's own, with the partnership in it.</summary>
    public static async Task<string> Copy()
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), _here).DateTime);
        var from = await _made.GetOrAdd(today, _ => new(Make)).Value;
        var to = Directory.CreateTempSubdirectory("pokcases-e2e-").FullName;
        foreach (var folder in Directory.EnumerateDirectories(from, "*", SearchOption.AllDirectories))
        {
            Directory.CreateDirectory(Path.Combine(to, Path.GetRelativePath(from, folder)));
        }

        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            File.Copy(file, Path.Combine(to, Path.GetRelativePath(from, file)));
        }

        return to;
    }

    public void Dispose()
    {
        foreach (var made in _made.Values.Where(m => m is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }))
        {
            Directory.Delete(made.Value.Result, recursive: true);
        }
    }

    private static async Task<string> Make()
    {
        var folder = Directory.CreateTempSubdirectory("pokcases-e2e-demo-").FullName;
        await using var server = await AppServer.Start(["--demo"], folder);
        return folder;
    }
}
