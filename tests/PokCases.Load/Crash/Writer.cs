using System.Diagnostics;
using PokCases.Load.Servers;

namespace PokCases.Load.Crash;

/// <summary>One of the writers: shares, waits for the answer, shares again. What got no answer is sent again, as the same command.</summary>
internal sealed class Writer(Member member, Guid item, Ledger ledger)
{
    private static readonly TimeSpan _breath = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(1);

    private Guid? _unanswered;
    private NotDoneException? _refusal;

    /// <summary>Whether it still waits for the answer to something it sent.</summary>
    public bool HasUnanswered => _unanswered is not null;

    /// <summary>Until told to stop, or nobody answers any more.</summary>
    public async Task Write(Uri server, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested && await WriteOne(server, stop))
        {
        }
    }

    /// <summary>Sends again what got no answer, if there is such a thing; what is refused for a minute will not be done any more, and fails the run.</summary>
    public async Task Settle(Uri server, CancellationToken cancellation)
    {
        var start = Stopwatch.GetTimestamp();
        while (_unanswered is not null && await WriteOne(server, cancellation))
        {
            if (_unanswered is not null && Stopwatch.GetElapsedTime(start) > _patience)
            {
                throw new InvalidOperationException("What got no answer is refused when it is sent again.", _refusal);
            }
        }
    }

    // False when nobody answers.
    private async Task<bool> WriteOne(Uri server, CancellationToken stop)
    {
        var command = _unanswered ??= Guid.NewGuid();
        ledger.Send(command);
        try
        {
            ledger.Acknowledge(command, await member.Share(server, item, command, stop));
            _unanswered = null;
        }
        catch (NotDoneException no)
        {
            _refusal = no;
            ledger.Refuse((int)no.Status);
            await Task.Delay(_breath, CancellationToken.None);
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            return false;
        }

        return true;
    }
}
