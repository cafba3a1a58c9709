using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PokCases.Load.Live;

/// <summary>Posts contributions and waits until all others have each of them; several may be under way.</summary>
internal sealed partial class Sharing(int people)
{
    private const string Said = "De verhuurder heeft de zitting aangehouden tot het eind van de maand; het huishouden wil eerst weten of de toeslag opnieuw wordt berekend, en wie dat bij de Belastingdienst navraagt. Bijdrage";

    private readonly ConcurrentDictionary<Guid, Arrival> _underway = new();

    /// <summary>A person read something that came in.</summary>
    public void Read(int person, string content)
    {
        foreach (var match in Ids().EnumerateMatches(content))
        {
            if (_underway.TryGetValue(Guid.Parse(content.AsSpan(match.Index, match.Length)), out var arrival))
            {
                arrival.Read(person, content);
            }
        }
    }

    /// <param name="number">The command's number: people share in turn.</param>
    /// <param name="post">Sends the request and reads its answer.</param>
    /// <param name="cancellation">Ends the run.</param>
    public async Task<Delivery> Run(int number, Func<int, Guid, string, Task> post, CancellationToken cancellation)
    {
        var person = number % people;
        var id = Guid.CreateVersion7();
        var text = string.Create(CultureInfo.InvariantCulture, $"{Said} {number}.");
        var arrival = _underway[id] = new Arrival(id, text, person, people - 1);
        var start = Stopwatch.GetTimestamp();
        await post(person, id, text);
        var acknowledged = Stopwatch.GetElapsedTime(start);
        var received = Stopwatch.GetElapsedTime(start, await arrival.ByAll(cancellation));
        _underway.TryRemove(id, out _);
        return new Delivery(acknowledged.TotalMilliseconds, received.TotalMilliseconds);
    }

    // With what stands before it on our page, or as the first word of what the bare hub says.
    [GeneratedRegex("(?<=bijdrage-|^)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Ids();
}
