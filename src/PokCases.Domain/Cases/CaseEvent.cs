namespace PokCases.Domain.Cases;

/// <summary>One thing that happened to a case: who, when and why. Never changed afterwards; a correction is another event.</summary>
public sealed class CaseEvent
{
    /// <summary>Longest reason, in characters.</summary>
    public const int LongestText = 2000;

    private CaseEvent()
    {
    }

    /// <summary>Notes what happened.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="kind">What happened.</param>
    /// <param name="detail">A fixed word that belongs to the kind (a stage, an outcome), or empty. Never typed by a person.</param>
    /// <param name="text">Why, in somebody's own words, or empty.</param>
    /// <param name="subjectId">What else it is about: a person, an action, a goal; null when nothing.</param>
    /// <param name="byId">Who did it; empty when the program did.</param>
    /// <param name="now">The moment.</param>
    public CaseEvent(Guid id, Guid caseId, CaseEventKind kind, string detail, string text, Guid? subjectId, Guid byId, DateTimeOffset now)
    {
        Id = id;
        CaseId = caseId;
        Kind = kind;
        Detail = Texts.Optional(detail, 40);
        Text = Texts.Optional(text, LongestText);
        SubjectId = subjectId;
        ById = byId;
        At = now;
        RuleViolation.When(kind == CaseEventKind.StageChanged, "reason-missing", "A change of stage is noted with its reason.");
    }

    /// <summary>Notes that a case went to another stage: by whom, when and why.</summary>
    public CaseEvent(Guid id, Guid caseId, CaseStage stage, StageReason reason, Guid byId, DateTimeOffset now)
    {
        Id = id;
        CaseId = caseId;
        Kind = CaseEventKind.StageChanged;
        Detail = stage.ToString();
        Text = reason.Words;
        Cause = reason.Cause;
        SubjectId = reason.SubjectId;
        ById = byId;
        At = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>What happened.</summary>
    public CaseEventKind Kind { get; private set; }

    /// <summary>A fixed word that belongs to the kind, or empty.</summary>
    public string Detail { get; private set; } = string.Empty;

    /// <summary>Why, in somebody's own words, or empty.</summary>
    public string Text { get; private set; } = string.Empty;

    /// <summary>What a change of stage was a part of; null when somebody moved the case by hand, and for every other kind.</summary>
    public StageCause? Cause { get; private set; }

    /// <summary>What else it is about.</summary>
    public Guid? SubjectId { get; private set; }

    /// <summary>Who did it; empty when the program did.</summary>
    public Guid ById { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Goes on telling of another record of the same person (<see cref="Households.Person.GoesOn"/>).</summary>
    public void Follow(Households.Person person) => SubjectId = person.Id;
}
