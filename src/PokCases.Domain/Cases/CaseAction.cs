namespace PokCases.Domain.Cases;

/// <summary>What somebody of an organisation does by a date. Always has one person responsible.</summary>
public sealed class CaseAction
{
    /// <summary>How long after its end who is responsible still sees it and can open it again: a slip is noticed within a week.</summary>
    public static readonly TimeSpan ReopenFor = TimeSpan.FromDays(7);

    /// <summary>Longest text, in characters.</summary>
    public const int LongestText = 500;

    /// <summary>Longest note of progress, in characters.</summary>
    public const int LongestProgress = 300;

    private CaseAction()
    {
    }

    /// <summary>Agrees an action in an item of a session.</summary>
    public CaseAction(Guid id, Guid tableId, Guid sessionId, Guid itemId, Guid? caseId, string text, Guid responsibleId, Guid organisationId, DateOnly dueOn, Guid notedById, DateTimeOffset now)
        : this(id, tableId, text, responsibleId, organisationId, dueOn, notedById, now)
    {
        SessionId = sessionId;
        ItemId = itemId;
        CaseId = caseId;
    }

    private CaseAction(Guid id, Guid tableId, string text, Guid responsibleId, Guid organisationId, DateOnly dueOn, Guid notedById, DateTimeOffset now)
    {
        Id = id;
        TableId = tableId;
        Text = Texts.Required(text, LongestText);
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

    /// <summary>The session in which it was agreed; null when it was made in the plan.</summary>
    public Guid? SessionId { get; private set; }

    /// <summary>The item in which it was agreed; null when it was made in the plan.</summary>
    public Guid? ItemId { get; private set; }

    /// <summary>The case it is for; null when it came from a topic.</summary>
    public Guid? CaseId { get; private set; }

    /// <summary>What will be done.</summary>
    public string Text { get; private set; } = string.Empty;

    /// <summary>Who is responsible.</summary>
    public Guid ResponsibleId { get; private set; }

    /// <summary>Of which organisation.</summary>
    public Guid OrganisationId { get; private set; }

    /// <summary>The organisation outside the table that does it, in words; empty when the responsible person's own organisation does. Who is responsible then follows it.</summary>
    public string Partner { get; private set; } = string.Empty;

    /// <summary>The goal of the plan it serves; null when it stands by itself.</summary>
    public Guid? GoalId { get; private set; }

    /// <summary>The action that comes first; null for none. <see cref="ActionOrder"/> keeps circles out.</summary>
    public Guid? DependsOnId { get; private set; }

    /// <summary>By when, a day in the installation's time zone.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>Open, done or cancelled.</summary>
    public ActionState State { get; private set; }

    /// <summary>When somebody began with it (<i>bezig</i>); null before that.</summary>
    public DateTimeOffset? StartedAt { get; private set; }

    /// <summary>How it goes, in a few words; the last note only.</summary>
    public string Progress { get; private set; } = string.Empty;

    /// <summary>How often it was found late, a week apart: once and twice to who is responsible, the second time to the case lead too, the third time to the chair.</summary>
    public int TimesMissed { get; private set; }

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

    /// <summary>Whether it is still to be done.</summary>
    public bool IsOpen => State == ActionState.Open;

    /// <summary>Makes an action in the plan of a case, without a session.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="tableId">The table of the case.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="planned">What, who and when.</param>
    /// <param name="notedById">Who wrote it down; empty when the program did.</param>
    /// <param name="now">The moment.</param>
    public static CaseAction InPlan(Guid id, Guid tableId, Guid caseId, PlannedAction planned, Guid notedById, DateTimeOffset now)
    {
        var made = new CaseAction(id, tableId, planned.Text, planned.ResponsibleId, planned.OrganisationId, planned.DueOn, notedById, now) { CaseId = caseId };
        made.Place(planned);
        return made;
    }

    /// <summary>Whether it is open, or ended so short ago that who is responsible can still undo that.</summary>
    public bool Lasts(DateTimeOffset now) => State == ActionState.Open || now < EndedAt + ReopenFor;

    /// <summary>Changes what, who and when, while open.</summary>
    public void Change(int seen, string text, Guid responsibleId, Guid organisationId, DateOnly dueOn)
    {
        StaleVersion.Check(seen, Version);
        CheckOpen();
        Text = Texts.Required(text, LongestText);
        ResponsibleId = responsibleId;
        OrganisationId = organisationId;
        ComesDueOn(dueOn);
        Version++;
    }

    /// <summary>The same from the plan, with its goal, its partner and what comes first.</summary>
    public void Change(int seen, PlannedAction planned)
    {
        Change(seen, planned.Text, planned.ResponsibleId, planned.OrganisationId, planned.DueOn);
        Place(planned);
    }

    /// <summary>Says how it goes; the first time it counts as begun.</summary>
    public void Begin(int seen, string progress, DateTimeOffset now)
    {
        StaleVersion.Check(seen, Version);
        CheckOpen();
        Progress = Texts.Optional(progress, LongestProgress);
        StartedAt ??= now;
        Version++;
    }

    /// <summary>It was found late: who is responsible is reminded. No change that anybody typed, so the version stays.</summary>
    public void Miss()
    {
        CheckOpen();
        TimesMissed++;
    }

    /// <summary>Moves the date, while open.</summary>
    public void MoveTo(int seen, DateOnly dueOn)
    {
        StaleVersion.Check(seen, Version);
        CheckOpen();
        ComesDueOn(dueOn);
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

    // Another day is another chance: what was missed before counts no more.
    private void ComesDueOn(DateOnly dueOn)
    {
        if (dueOn != DueOn)
        {
            TimesMissed = 0;
        }

        DueOn = dueOn;
    }

    private void Place(PlannedAction planned)
    {
        RuleViolation.When(planned.DependsOnId == Id, "action-order-circle", "An action does not wait for itself.");
        Partner = Texts.Optional(planned.Partner);
        GoalId = planned.GoalId;
        DependsOnId = planned.DependsOnId;
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
