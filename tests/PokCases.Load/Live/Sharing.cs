using System.Diagnostics;
using System.Globalization;

namespace PokCases.Load.Live;

/// <summary>One command at a time: posts a contribution and waits until all others have it.</summary>
internal sealed class Sharing(int people)
{
    private const string Said = "De verhuurder heeft de zitting aangehouden tot het eind van de maand; het huishouden wil eerst weten of de toeslag opnieuw wordt berekend, en wie dat bij de Belastingdienst navraagt. Bijdrage";

    private volatile Arrival? _underway;

    /// <summary>A person read something that came in.</summary>
    public void Read(int person, string content) => _underway?.Read(person, content);

    /// <param name="number">The command's number: people share in turn.</param>
    /// <param name="post">Sends the request and reads its answer.</param>
    /// <param name="cancellation">Ends the run.</param>
    public async Task<Delivery> Run(int number, Func<int, Guid, string, Task> post, CancellationToken cancellation)
    {
        var person = number % people;
        var id = Guid.CreateVersion7();
        var text = string.Create(CultureInfo.InvariantCulture, $"{Said} {number}.");
        var arrival = new Arrival(id, text, person, people - 1);
        _underway = arrival;
        var start = Stopwatch.GetTimestamp();
        await post(person, id, text);
        var acknowledged = Stopwatch.GetElapsedTime(start);
        var received = Stopwatch.GetElapsedTime(start, await arrival.ByAll(cancellation));
        return new Delivery(acknowledged.TotalMilliseconds, received.TotalMilliseconds);
    }
}
