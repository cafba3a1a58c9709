namespace PokCases.Load.Delivery.Pages;

/// <summary>
/// The same steps as <c>Frontend/live/cursor.ts</c>, line by line; <c>cursor.test.ts</c> holds that one to them. Runs on a
/// scheduler that does one thing at a time, as a page's script does.
/// </summary>
internal sealed class PageCursor(long at, Func<long, Task<PageAnswer>> ask, Action<AnswerKind> told, TimeProvider time)
{
    private const int TriesWithoutProgress = 5;
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(200);

    private long _heard = at;
    private bool _running;

    public long Position { get; private set; } = at;

    public bool IsPulling => _running;

    /// <summary>The stream is said to stand at this number.</summary>
    public void Hear(long seq)
    {
        _heard = Math.Max(_heard, seq);
        if (_heard > Position)
        {
            Pull();
        }
    }

    /// <summary>Asks what changed, or joins the asking that goes on.</summary>
    public void Pull()
    {
        if (_running)
        {
            return;
        }

        _running = true;
        _ = PullUntilThere();
    }

    private async Task PullUntilThere()
    {
        try
        {
            for (var without = 0; without < TriesWithoutProgress;)
            {
                var answer = await ask(Position);
                if (answer.Kind == AnswerKind.Changes)
                {
                    answer.Apply();
                    without = answer.Seq > Position ? 0 : without + 1;
                    Position = Math.Max(Position, answer.Seq);
                }

                told(answer.Kind);
                if (answer.Kind == AnswerKind.Nothing)
                {
                    without++;
                }
                else if (answer.Kind != AnswerKind.Changes)
                {
                    return;
                }

                if (Position >= _heard)
                {
                    return;
                }

                if (without > 0)
                {
                    await Task.Delay(_pause * without, time);
                }
            }
        }
        finally
        {
            _running = false;
        }
    }
}
