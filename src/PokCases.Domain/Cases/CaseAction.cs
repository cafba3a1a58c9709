namespace PokCases.Domain.Cases;

/// <summary>What somebody of an organisation does by a date. Always has one person responsible.</summary>
public sealed class CaseAction
{
    /// <summary>How long after its end who is responsible still sees it and can open it again: a slip is noticed within a week.</summary>
    public static readonly TimeSpan ReopenFor = TimeSpan.FromDays(7);

    private CaseAction()
    {
    }

    /// <summary>Agrees an action in an item of a session.</summary>
    public CaseAction(Guid id, Guid tableId, Guid sessionId, Guid itemId, Guid? caseId, string text, Guid responsibleId, Guid organisationId, DateOnly dueOn, Guid notedById, DateTimeOffset now)
    {
        Id = id;
        TableId = tableId;
        SessionId = sessionId;
        ItemId = itemId;
        CaseId = caseId;
        Text = Texts.Required(text, 500);
        ResponsibleId = responsibleId;
        OrganisationId = organisationId;
        DueOn = dueOn;
        NotedById = notedById;
        NotedAt = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The table.</summary>
    public Guid TableId { get; private set; }

    /// <summary>The session in which it was agreed.</summary>
    public Guid SessionId { get; private set; }

    /// <summary>The item in which it was agreed.</summary>
    public Guid ItemId { get; private set; }

    /// <summary>The case it is for; null when it came from a topic.</summary>
    public Guid? CaseId { get; private set; }

    /// <summary>What will be done.</summary>
    public string Text { get; private set; } = string.Empty;

    /// <summary>Who is responsible.</summary>
    public Guid ResponsibleId { get; private set; }

    /// <summary>Of which organisation.</summary>
    public Guid OrganisationId { get; private set; }

    /// <summary>By when, a day in the installation's time zone.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>Open, done or cancelled.</summary>
    public ActionState State { get; private set; }

    /// <summary>Who wrote it down.</summary>
    public Guid NotedById { get; private set; }

    /// <summary>When it was written down.</summary>
    public DateTimeOffset NotedAt { get; private set; }

    /// <summary>When it was done or cancelled.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Whether somebody took it on for after the closing of its case, so that it keeps nothing open.</summary>
    public bool OutlivesCase { get; private set; }

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Whether it is open, or ended so short ago that who is responsible can still undo that.</summary>
    public bool Lasts(DateTimeOffset now) => State == ActionState.Open || now < EndedAt + ReopenFor;

    /// <summary>Changes what, who and when, while open.</summary>
    public void Change(int seen, string text, Guid responsibleId, Guid organisationId, DateOnly dueOn)
    {
        StaleVersion.Check(seen, Version);
        CheckOpen();
        Text = Texts.Required(text, 500);
        ResponsibleId = responsibleId;
        OrganisationId = organisationId;
        DueOn = dueOn;
        Version++;
    }

    /// <summary>Moves the date, while open.</summary>
    public void MoveTo(int seen, DateOnly dueOn)
    {
        StaleVersion.Check(seen, Version);
        CheckOpen();
        DueOn = dueOn;
        Version++;
    }

    /// <summary>Another person becomes responsible.</summary>
    public void HandOver(Guid responsibleId, Guid organisationId)
    {
        CheckOpen();
        ResponsibleId = responsibleId;
        OrganisationId = organisationId;
        Version++;
    }

    /// <summary>Somebody takes it on for after the closing of its case.</summary>
    public void HandOverAtClosing(Guid responsibleId, Guid organisationId)
    {
        HandOver(responsibleId, organisationId);
        OutlivesCase = true;
    }

    /// <summary>Its case goes on again, and with it the action.</summary>
    public void ReturnToCase() => OutlivesCase = false;

    /// <summary>Marks it done.</summary>
    public void Finish(DateTimeOffset now) => EndAs(ActionState.Done, now);

    /// <summary>Marks it as no longer needed.</summary>
    public void Cancel(DateTimeOffset now) => EndAs(ActionState.Cancelled, now);

    /// <summary>Opens it again.</summary>
    public void Reopen()
    {
        RuleViolation.When(State == ActionState.Open, "action-open", "The action is open already.");
        State = ActionState.Open;
        EndedAt = null;
        Version++;
    }

    private void EndAs(ActionState state, DateTimeOffset now)
    {
        CheckOpen();
        State = state;
        EndedAt = now;
        Version++;
    }

    private void CheckOpen() => RuleViolation.When(State != ActionState.Open, "action-ended", "The action was finished or cancelled.");
}
