namespace PokCases.Domain.AdviceDesk.Law;

/// <summary>An entry in the course of an objection. Never changed: a correction is another entry in the same chain, and the last one counts.</summary>
public sealed class ObjectionEvent
{
    /// <summary>Longest text, in characters.</summary>
    public const int LongestWords = 2000;

    private ObjectionEvent()
    {
    }

    internal ObjectionEvent(Guid id, Objection of, int number, EventText text, Guid chainId, Guid byId, DateTimeOffset now)
    {
        Id = id;
        ChainId = chainId;
        ObjectionId = of.Id;
        MatterId = of.MatterId;
        Number = number;
        Kind = text.Kind;
        On = text.On;
        Who = Texts.Optional(text.Who);
        Words = Texts.Optional(text.Words, LongestWords);
        ReceivedOn = text.ReceivedOn;
        DueOn = text.DueOn;
        ById = byId;
        At = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The first entry of its chain; its own id for a first one.</summary>
    public Guid ChainId { get; private set; }

    /// <summary>The objection.</summary>
    public Guid ObjectionId { get; private set; }

    /// <summary>The matter.</summary>
    public Guid MatterId { get; private set; }

    /// <summary>Which entry of the objection it is, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>What happened.</summary>
    public ObjectionEventKind Kind { get; private set; }

    /// <summary>The day.</summary>
    public DateOnly On { get; private set; }

    /// <summary>With whom, or who did it.</summary>
    public string Who { get; private set; } = string.Empty;

    /// <summary>What came of it.</summary>
    public string Words { get; private set; } = string.Empty;

    /// <summary>For what was sent: the day it came in.</summary>
    public DateOnly? ReceivedOn { get; private set; }

    /// <summary>The last day of a term that it starts.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>With <see cref="ObjectionEventKind.TermDone"/>: the chain of the event whose term it is.</summary>
    public Guid? SettlesId { get; internal set; }

    /// <summary>Whether this entry takes the chain back: it did not happen.</summary>
    public bool IsVoid { get; internal set; }

    /// <summary>Why an earlier entry was put right; empty for a first one.</summary>
    public string Reason { get; internal set; } = string.Empty;

    /// <summary>With <see cref="ObjectionEventKind.Outcome"/>: how it ended.</summary>
    public ObjectionOutcome? Outcome { get; internal set; }

    /// <summary>With an outcome: whether the resident was satisfied with how it went.</summary>
    public Satisfaction? Satisfied { get; internal set; }

    /// <summary>With an outcome: days that talking saved; null when that is not said.</summary>
    public int? DaysSaved { get; internal set; }

    /// <summary>With days that were reckoned: how long the formal way usually takes, in days, at that time; null when somebody typed them.</summary>
    public int? UsualDays { get; internal set; }

    /// <summary>Who wrote it down.</summary>
    public Guid ById { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Whether it is the first of its chain.</summary>
    public bool IsFirst => ChainId == Id;
}
