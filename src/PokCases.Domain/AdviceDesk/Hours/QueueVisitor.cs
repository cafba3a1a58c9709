namespace PokCases.Domain.AdviceDesk.Hours;

/// <summary>Somebody in the queue of a day, by a number. That somebody came is as secret as what was said.</summary>
/// <remarks>Waiting → called (→ waiting again) → being helped → done; gone from waiting or called. It is deleted soon after the day.</remarks>
public sealed class QueueVisitor
{
    /// <summary>Longest language, in characters.</summary>
    public const int LongestLanguage = 50;

    private QueueVisitor()
    {
    }

    internal QueueVisitor(Guid id, Guid dayId, int number, VisitorText text, DateTimeOffset now)
    {
        Id = id;
        DayId = dayId;
        Number = number;
        Word = Texts.Optional(text.Word);
        Language = Texts.Optional(text.Language, LongestLanguage);
        LateWhy = Texts.Optional(text.LateWhy);
        AppointmentAt = text.AppointmentAt;
        ArrivedAt = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The day.</summary>
    public Guid DayId { get; private set; }

    /// <summary>The number that was given out.</summary>
    public int Number { get; private set; }

    /// <summary>A word to recognise somebody by; may be empty.</summary>
    public string Word { get; private set; } = string.Empty;

    /// <summary>Language; may be empty.</summary>
    public string Language { get; private set; } = string.Empty;

    /// <summary>Why a number was given after closing time; empty for one given before.</summary>
    public string LateWhy { get; private set; } = string.Empty;

    /// <summary>The time of the appointment; null without one.</summary>
    public DateTimeOffset? AppointmentAt { get; private set; }

    /// <summary>When the number was given.</summary>
    public DateTimeOffset ArrivedAt { get; private set; }

    /// <summary>Where the visitor is.</summary>
    public VisitorState State { get; private set; }

    /// <summary>Who called; null for nobody.</summary>
    public Guid? AdvisorId { get; private set; }

    /// <summary>When help began; null when it did not.</summary>
    public DateTimeOffset? HelpedAt { get; private set; }

    /// <summary>When it was over.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>How long the visitor waited, until help began, or left, or until now. Who came before the appointment waits from the time of it.</summary>
    public TimeSpan Waited(DateTimeOffset now)
    {
        var from = AppointmentAt > ArrivedAt ? AppointmentAt.Value : ArrivedAt;
        var until = HelpedAt ?? EndedAt ?? now;
        return until > from ? until - from : TimeSpan.Zero;
    }

    /// <summary>An advisor calls; throws <c>visitor-state</c>: another one called first, or the visitor left.</summary>
    public void Call(Guid advisorId) => Go(VisitorState.Called, advisorId, VisitorState.Waiting);

    /// <summary>Nobody came: back in the queue, at the same place.</summary>
    public void PutBack() => Go(VisitorState.Waiting, null, VisitorState.Called);

    /// <summary>Help begins.</summary>
    public void Help(Guid advisorId, DateTimeOffset now)
    {
        Go(VisitorState.Helping, advisorId, VisitorState.Waiting, VisitorState.Called);
        HelpedAt = now;
    }

    /// <summary>Help is over.</summary>
    public void Finish(DateTimeOffset now)
    {
        Go(VisitorState.Done, AdvisorId, VisitorState.Helping);
        EndedAt = now;
    }

    /// <summary>Left without being helped.</summary>
    public void Leave(DateTimeOffset now)
    {
        Go(VisitorState.Gone, AdvisorId, VisitorState.Waiting, VisitorState.Called);
        EndedAt = now;
    }

    private void Go(VisitorState to, Guid? advisorId, params ReadOnlySpan<VisitorState> from)
    {
        RuleViolation.When(!from.Contains(State), "visitor-state", $"A visitor who is {State} can't be {to}.");
        State = to;
        AdvisorId = advisorId;
        Version++;
    }
}
