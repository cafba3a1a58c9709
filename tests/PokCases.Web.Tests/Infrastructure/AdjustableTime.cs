namespace PokCases.Web.Tests.Infrastructure;

/// <summary>A clock that stands still until a test moves it. Timers that fall due on the way go off.</summary>
public sealed class AdjustableTime : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<Timer> timers = [];
    private DateTimeOffset now = new(2026, 3, 10, 8, 30, 0, TimeSpan.Zero);
    private TimeSpan elapsed;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return now;
        }
    }

    public override long GetTimestamp()
    {
        lock (gate)
        {
            return elapsed.Ticks;
        }
    }

    /// <summary>Time goes by.</summary>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        while (true)
        {
            Timer? due;
            lock (gate)
            {
                due = timers.Where(t => t.DueAt <= elapsed + by).MinBy(t => t.DueAt);
                var step = due is null ? by : due.DueAt > elapsed ? due.DueAt - elapsed : TimeSpan.Zero;
                now += step;
                elapsed += step;
                by -= step;
                due?.MoveOn();
            }

            if (due is null)
            {
                return;
            }

            due.GoOff();
        }
    }

    /// <summary>The clock on the wall is set to another time, forward or back; how long things take does not change.</summary>
    public void Jump(TimeSpan by)
    {
        lock (gate)
        {
            now += by;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class Timer(AdjustableTime time, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan period = Timeout.InfiniteTimeSpan;

        public TimeSpan DueAt { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            bool atOnce;
            lock (time.gate)
            {
                time.timers.Remove(this);
                this.period = period;
                atOnce = dueTime == TimeSpan.Zero;
                if (dueTime >= TimeSpan.Zero)
                {
                    DueAt = time.elapsed + dueTime;
                    time.timers.Add(this);
                    if (atOnce)
                    {
                        MoveOn();
                    }
                }
            }

            if (atOnce)
            {
                ThreadPool.QueueUserWorkItem(_ => GoOff());
            }

            return true;
        }

        public void MoveOn()
        {
            if (period > TimeSpan.Zero)
            {
                DueAt += period;
            }
            else
            {
                time.timers.Remove(this);
            }
        }

        public void GoOff() => callback(state);

        public void Dispose()
        {
            lock (time.gate)
            {
                time.timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
