using PokCases.Load.Servers;

namespace PokCases.Load.Crash;

/// <summary>One of the writers: shares, waits for the answer, shares again. What got no answer is sent again, as the same command.</summary>
internal sealed class Writer(Member member, Guid item, Ledger ledger)
{
    private static readonly TimeSpan _breath = TimeSpan.FromMilliseconds(20);

    private Guid? _unanswered;

    /// <summary>Whether it still waits for the answer to something it sent.</summary>
    public bool HasUnanswered => _unanswered is not null;

    /// <summary>Until told to stop, or nobody answers any more.</summary>
    public async Task Write(Uri server, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested && await WriteOne(server, stop))
        {
        }
    }

    /// <summary>Sends again what got no answer, if there is such a thing.</summary>
    public async Task Settle(Uri server, CancellationToken cancellation)
    {
        while (_unanswered is not null && await WriteOne(server, cancellation))
        {
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
