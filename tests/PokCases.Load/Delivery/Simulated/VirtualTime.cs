namespace PokCases.Load.Delivery.Simulated;

/// <summary>Time that passes when nothing is left to do at a moment; what is to be done at the same moment is done in an order that chance decides.</summary>
internal sealed class VirtualTime(Random chance) : TimeProvider
{
    private static readonly DateTimeOffset _begin = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    private readonly PriorityQueue<Action, (long At, int Chance, long Order)> _queue = new();
    private long _order;

    /// <summary>Since the beginning.</summary>
    public TimeSpan Now { get; private set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Now.Ticks;

    public override DateTimeOffset GetUtcNow() => _begin + Now;

    /// <summary>Has something done later.</summary>
    public void After(TimeSpan pause, Action what) => _queue.Enqueue(what, ((Now + pause).Ticks, chance.Next(), _order++));

    /// <summary>Goes on until a moment.</summary>
    public void RunUntil(TimeSpan end)
    {
        while (_queue.TryPeek(out var what, out var place) && place.At <= end.Ticks)
        {
            _queue.Dequeue();
            Now = new TimeSpan(place.At);
            what();
        }

        Now = end;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class Timer(VirtualTime time, TimerCallback callback, object? state) : ITimer
    {
        private int _turn;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            var turn = ++_turn;
            if (dueTime != Timeout.InfiniteTimeSpan)
            {
                time.After(dueTime, () =>
                {
                    if (turn == _turn)
                    {
                        callback(state);
                    }
                });
            }

            return true;
        }

        public void Dispose() => _turn++;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
