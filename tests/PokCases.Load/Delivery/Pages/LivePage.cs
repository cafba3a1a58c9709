namespace PokCases.Load.Delivery.Pages;

/// <summary>The same steps as <c>Frontend/live/live.ts</c>: when it asks, when it asks again, and when it connects. Whoever shows it applies the answers.</summary>
internal sealed class LivePage
{
    private static readonly TimeSpan _pullWhenConnected = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan _pullWhenNot = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan _look = TimeSpan.FromSeconds(1);

    private readonly IPageServer _server;
    private readonly TimeProvider _time;
    private readonly PageCursor _cursor;
    private readonly PageConnection _connection;
    private long _lastPull;
    private int _failures;
    private int _retry;
    private bool _refused;
    private bool _gone;

    public LivePage(IPageServer server, long at, TimeProvider time)
    {
        _server = server;
        _time = time;
        _lastPull = time.GetTimestamp();
        _cursor = new PageCursor(at, Ask, Told, time);
        _connection = new PageConnection(server, Connected, _cursor.Hear, time);
    }

    public long Position => _cursor.Position;

    public bool IsPulling => _cursor.IsPulling;

    /// <summary>Connected, and the last time it asked it was answered.</summary>
    public bool IsWell => _connection.IsOn && _failures == 0;

    public void Start()
    {
        _connection.Start();
        _ = Look();
    }

    /// <summary>As a notice, and as what a command's answer says.</summary>
    public void Hear(long seq) => _cursor.Hear(seq);

    /// <summary>The page is closed.</summary>
    public void Leave()
    {
        _gone = true;
        _retry++;
        _connection.Stop();
    }

    private Task<PageAnswer> Ask(long after)
    {
        if (_gone)
        {
            // Of a page that was closed nothing asks on.
            return Task.FromResult(PageAnswer.Without(AnswerKind.Refused));
        }

        _lastPull = _time.GetTimestamp();
        return _server.Ask(after);
    }

    private void Told(AnswerKind kind)
    {
        if (_gone)
        {
            return;
        }

        _retry++;
        _refused = kind == AnswerKind.Refused;
        if (kind == AnswerKind.Unreachable)
        {
            _ = AskAfter(Backoff.Before(++_failures), _retry);
            return;
        }

        _failures = 0;
        if (kind == AnswerKind.Refused)
        {
            _connection.Stop();
        }
        else
        {
            _connection.Start();
        }
    }

    private void Connected(long seq)
    {
        _cursor.Hear(seq);
        _cursor.Pull();
    }

    private async Task AskAfter(TimeSpan pause, int retry)
    {
        await Task.Delay(pause, _time);
        if (retry == _retry)
        {
            _cursor.Pull();
        }
    }

    private async Task Look()
    {
        while (!_gone)
        {
            await Task.Delay(_look, _time);
            var every = _connection.IsOn ? _pullWhenConnected : _pullWhenNot;
            if (!_gone && !_refused && _failures == 0 && _time.GetElapsedTime(_lastPull) >= every)
            {
                _cursor.Pull();
            }
        }
    }
}
