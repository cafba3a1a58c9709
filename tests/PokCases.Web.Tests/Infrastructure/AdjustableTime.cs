namespace PokCases.Web.Tests.Infrastructure;

/// <summary>A clock that stands still until a test moves it. Timers that fall due on the way go off.</summary>
/// <remarks>
/// Over a long way, what is set anew on the way goes off some hundreds of times at most: something that looks every second
/// would look fifteen million times in half a year.
/// </remarks>
public sealed class AdjustableTime : TimeProvider
{
    private const int MostTurns = 500;
    private static readonly TimeSpan LongWay = TimeSpan.FromHours(12);

    private readonly Lock gate = new();
    private readonly List<Timer> timers = [];
    private DateTimeOffset now = new(2026, 3, 10, 8, 30, 0, TimeSpan.Zero);
    private TimeSpan elapsed;
    private TimeSpan least;

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
        if (by <= LongWay)
        {
            GoOn(by);
            return;
        }

        lock (gate)
        {
            least = by / MostTurns;
        }

        GoOn(by);
        lock (gate)
        {
            least = TimeSpan.Zero;
            timers.ForEach(t => t.StopWaiting());
        }

        // What was put off goes off once more, at the end of the way.
        GoOn(TimeSpan.Zero);
    }

    private void GoOn(TimeSpan by)
    {
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
        private TimeSpan wanted;

        public TimeSpan DueAt { get; private set; }

        /// <summary>The long way is behind: it is due when it wanted to be.</summary>
        public void StopWaiting() => DueAt = wanted;

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
                    Await(dueTime);
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
                Await(period);
            }
            else
            {
                time.timers.Remove(this);
            }
        }

        public void GoOff() => callback(state);

        private void Await(TimeSpan span)
        {
            wanted = time.elapsed + span;
            DueAt = span > TimeSpan.Zero && span < time.least ? time.elapsed + time.least : wanted;
        }

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
