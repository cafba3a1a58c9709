using PokCases.Load.Servers;

namespace PokCases.Load.Frames;

/// <summary>One person who sends good commands and asks for pages, all at once and without end.</summary>
internal sealed class Flood(Member person, Guid item)
{
    private const int AtOnce = 150;

    private int _refused;
    private int _done;

    /// <summary>Told that it went too fast.</summary>
    public int Refused => _refused;

    /// <summary>Let through.</summary>
    public int Done => _done;

    public Task Run(Uri server, CancellationToken stop) =>
        Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(() => Send(server, stop), CancellationToken.None)));

    private async Task Send(Uri server, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await person.Share(server, item, Guid.NewGuid(), stop);
                Interlocked.Increment(ref _done);
            }
            catch (NotDoneException no)
            {
                _ = (int)no.Status == 429 ? Interlocked.Increment(ref _refused) : 0;
            }
            catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
            {
                // Stopped, or cut: on to the next.
            }
        }
    }
}
