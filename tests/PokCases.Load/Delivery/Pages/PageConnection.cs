namespace PokCases.Load.Delivery.Pages;

/// <summary>The same steps as <c>Frontend/live/connection.ts</c>: connects, watches, and tries again for ever.</summary>
internal sealed class PageConnection(IPageServer server, Action<long> connected, Action<long> advanced, TimeProvider time)
{
    private State _state;
    private int _tries;
    private int _turn;
    private IHubLink? _link;

    private enum State
    {
        Off,
        Waiting,
        Starting,
        On,
    }

    public bool IsOn => _state == State.On;

    public void Start()
    {
        if (_state == State.Off)
        {
            _ = Connect();
        }
    }

    /// <summary>Stops for good, or until started again.</summary>
    public void Stop()
    {
        _state = State.Off;
        _turn++;
        _link?.Stop();
    }

    private async Task Connect()
    {
        _state = State.Starting;
        var turn = ++_turn;
        try
        {
            var link = _link = await server.Connect(Hear, () => Closed(turn));
            var seq = await link.Watch();
            if (turn != _turn)
            {
                link.Stop();
                return;
            }

            if (_state != State.Starting)
            {
                return;
            }

            _state = State.On;
            _tries = 0;
            connected(seq);
        }
#pragma warning disable CA1031 // As the script: whatever went wrong, it is tried again.
        catch (Exception)
#pragma warning restore CA1031
        {
            _link?.Stop();
            if (turn == _turn && _state == State.Starting)
            {
                Again();
            }
        }

        void Hear(long seq)
        {
            if (turn == _turn)
            {
                advanced(seq);
            }
        }
    }

    private void Closed(int turn)
    {
        if (turn == _turn)
        {
            Again();
        }
    }

    private void Again()
    {
        if (_state is State.Off or State.Waiting)
        {
            return;
        }

        _state = State.Waiting;
        _ = ConnectAfter(Backoff.Before(_tries++), _turn);
    }

    private async Task ConnectAfter(TimeSpan pause, int turn)
    {
        await Task.Delay(pause, time);
        if (_state == State.Waiting && turn == _turn)
        {
            await Connect();
        }
    }
}
