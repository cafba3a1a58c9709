namespace PokCases.Domain.Cases;

/// <summary>One time that a table was asked what to do with a case, and its answer. A case that comes back, or goes to another table, begins a new round.</summary>
/// <remarks>Asked → (taken up) → decided → read by the introducer. What was decided is not changed: asking again is another round.</remarks>
public sealed class TriageRound
{
    /// <summary>Longest text, in characters.</summary>
    public const int LongestText = 2000;

    private TriageRound()
    {
    }

    /// <summary>Asks a table.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="tableId">The table that is asked.</param>
    /// <param name="now">The moment.</param>
    /// <param name="answerOn">The last day of the table's term.</param>
    public TriageRound(Guid id, Guid caseId, Guid tableId, DateTimeOffset now, DateOnly answerOn)
    {
        Id = id;
        CaseId = caseId;
        TableId = tableId;
        AskedAt = now;
        AnswerOn = answerOn;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The table that was asked.</summary>
    public Guid TableId { get; private set; }

    /// <summary>When it was asked.</summary>
    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>The last day of the table's term.</summary>
    public DateOnly AnswerOn { get; private set; }

    /// <summary>Who looks at it; null while nobody took it up.</summary>
    public Guid? TakenUpById { get; private set; }

    /// <summary>What was decided; null while it waits.</summary>
    public TriageOutcome? Outcome { get; private set; }

    /// <summary>Why not, when the case was not accepted.</summary>
    public DeclineReason? Reason { get; private set; }

    /// <summary>Explanation or advice, for the introducer.</summary>
    public string Words { get; private set; } = string.Empty;

    /// <summary>To whom the resident is referred; empty for other outcomes.</summary>
    public string ReferTo { get; private set; } = string.Empty;

    /// <summary>The other table it went to.</summary>
    public Guid? ToTableId { get; private set; }

    /// <summary>Who decided.</summary>
    public Guid? DecidedById { get; private set; }

    /// <summary>When it was decided.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>When the introducer read the answer.</summary>
    public DateTimeOffset? ReadAt { get; private set; }

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Whether it waits for an answer.</summary>
    public bool IsOpen => Outcome is null;

    /// <summary>Whether the term is over while nobody answered.</summary>
    public bool IsLate(DateOnly today) => IsOpen && today > AnswerOn;

    /// <summary>Somebody starts to look at it.</summary>
    public void TakeUp(Guid byId)
    {
        CheckOpen();
        RuleViolation.When(TakenUpById is not null, "triage-taken-up", "Somebody looks at it already.");
        TakenUpById = byId;
        Version++;
    }

    /// <summary>The case comes to the table.</summary>
    public void Accept(string words, Guid byId, DateTimeOffset now) =>
        Decide(TriageOutcome.ToTable, Texts.Optional(words, LongestText), byId, now);

    /// <summary>The case goes to another table; throws <c>same-table</c>.</summary>
    public void PassOn(Guid toTableId, string words, Guid byId, DateTimeOffset now)
    {
        RuleViolation.When(toTableId == TableId, "same-table", "A case is passed on to another table.");
        Decide(TriageOutcome.ToOtherTable, Texts.Optional(words, LongestText), byId, now);
        ToTableId = toTableId;
    }

    /// <summary>The resident is referred, in person, to who can help better.</summary>
    public void Refer(string referTo, string words, Guid byId, DateTimeOffset now)
    {
        var to = Texts.Required(referTo);
        Decide(TriageOutcome.WarmReferral, Texts.Required(words, LongestText), byId, now);
        ReferTo = to;
    }

    /// <summary>The introducer can go on with this advice, or ask again.</summary>
    public void GiveBack(string advice, Guid byId, DateTimeOffset now) =>
        Decide(TriageOutcome.BackWithAdvice, Texts.Required(advice, LongestText), byId, now);

    /// <summary>The table does not take the case up.</summary>
    public void Decline(DeclineReason reason, string words, Guid byId, DateTimeOffset now)
    {
        Decide(TriageOutcome.NotAccepted, Texts.Required(words, LongestText), byId, now);
        Reason = reason;
    }

    /// <summary>The introducer has read the answer.</summary>
    public void Read(DateTimeOffset now)
    {
        RuleViolation.When(IsOpen, "triage-open", "There is no answer yet.");
        ReadAt ??= now;
        Version++;
    }

    private void Decide(TriageOutcome outcome, string words, Guid byId, DateTimeOffset now)
    {
        CheckOpen();
        Outcome = outcome;
        Words = words;
        DecidedById = byId;
        DecidedAt = now;
        Version++;
    }

    private void CheckOpen() => RuleViolation.When(!IsOpen, "triage-decided", "It was decided already.");
}
