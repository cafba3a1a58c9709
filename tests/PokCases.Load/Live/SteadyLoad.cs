using System.Diagnostics;
using PokCases.Load.Figures;

namespace PokCases.Load.Live;

/// <summary>So many commands a second, whether or not those before were answered.</summary>
internal static class SteadyLoad
{
    /// <param name="subject">Ours or the bare hub.</param>
    /// <param name="perSecond">Commands.</param>
    /// <param name="length">How long they are sent; what is under way then is waited for.</param>
    /// <param name="first">Number of the first command.</param>
    /// <param name="cancellation">Ends the run.</param>
    public static async Task<Steady> Run(ISubject subject, double perSecond, TimeSpan length, int first, CancellationToken cancellation)
    {
        var commands = (int)(perSecond * length.TotalSeconds);
        var used = subject.Processor.Read();
        var start = Stopwatch.GetTimestamp();
        List<Task<Delivery>> sent = [];
        for (var i = 0; i < commands; i++)
        {
            var due = TimeSpan.FromSeconds(i / perSecond) - Stopwatch.GetElapsedTime(start);
            if (due > TimeSpan.Zero)
            {
                await Task.Delay(due, cancellation);
            }

            var number = first + i;
            sent.Add(Task.Run(() => subject.Share(number, cancellation), cancellation));
        }

        var deliveries = await Task.WhenAll(sent);
        return new Steady(perSecond, new Spread(deliveries.Select(d => d.Acknowledged)), new Spread(deliveries.Select(d => d.Received)), subject.Processor.Read() - used, commands);
    }
}
