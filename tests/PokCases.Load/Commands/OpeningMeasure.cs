using PokCases.Load.Figures;
using PokCases.Load.Live;
using PokCases.Load.Servers;

namespace PokCases.Load.Commands;

/// <summary>Opening a session's page, when much or little happened in it; what is on the page is the same.</summary>
internal sealed class OpeningMeasure(string database, Func<CancellationToken, Task<DataOnDisk>> newData, int history, int shortHistory, RunSettings settings)
{
    private const int Openings = 40;

    // The page's code is compiled in steps; the last one comes after some hundred times.
    private const int WarmUp = 400;

    public async Task<IReadOnlyList<Row>> Run(CancellationToken cancellation)
    {
        await settings.Say($"commands/{database}: opening a session with {history} events");
        using var longData = await newData(cancellation);
        using var shortData = await newData(cancellation);
        await using var after = await HeldSession.With(longData, history, cancellation);
        await using var before = await HeldSession.With(shortData, shortHistory, cancellation);
        await after.Open(WarmUp, cancellation);
        await before.Open(WarmUp, cancellation);
        var pairs = await Pairs.Alternate(settings.Pairs, _ => after.Open(Openings, cancellation), _ => before.Open(Openings, cancellation));
        return [.. new PairRows($"commands/{database}/opening a session with {history} events", $"with {shortHistory}", pairs).Costs("page", 1.2)];
    }
}
