namespace PokCases.Domain.Cases;

/// <summary>A household's story with one clear question and one person responsible.</summary>
public sealed class Case
{
    /// <summary>Longest title, in characters.</summary>
    public const int LongestTitle = 120;

    /// <summary>Longest question, in characters.</summary>
    public const int LongestQuestion = 2000;

    private Case()
    {
    }

    /// <summary>Introduces a case to a table.</summary>
    /// <param name="id">Its id, also the id of its stream.</param>
    /// <param name="reference">Its reference, e.g. <c>DB-2026-014</c>.</param>
    /// <param name="tableId">The table it comes to.</param>
    /// <param name="title">Short title without names.</param>
    /// <param name="question">The question, in the resident's own words.</param>
    /// <param name="municipalityId">The municipality that answers for it.</param>
    /// <param name="introducerId">Who brings it; also the first case lead.</param>
    /// <param name="organisationId">The introducer's organisation.</param>
    /// <param name="now">The moment.</param>
    public Case(Guid id, string reference, Guid tableId, string title, string question, Guid municipalityId, Guid introducerId, Guid organisationId, DateTimeOffset now)
    {
        Id = id;
        Reference = reference;
        TableId = tableId;
        Title = Texts.Required(title, LongestTitle);
        Question = Texts.Required(question, LongestQuestion);
        MunicipalityId = municipalityId;
        IntroducerId = introducerId;
        CaseLeadId = introducerId;
        OrganisationId = organisationId;
        IntroducedAt = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Prefix of the table, year, number: <c>DB-2026-014</c>.</summary>
    public string Reference { get; private set; } = string.Empty;

    /// <summary>The table it is brought to.</summary>
    public Guid TableId { get; private set; }

    /// <summary>Short title without names.</summary>
    public string Title { get; private set; } = string.Empty;

    /// <summary>The question, in the resident's own words.</summary>
    public string Question { get; private set; } = string.Empty;

    /// <summary>The municipality that answers for the case.</summary>
    public Guid MunicipalityId { get; private set; }

    /// <summary>Who brought it.</summary>
    public Guid IntroducerId { get; private set; }

    /// <summary>The introducer's organisation at that time.</summary>
    public Guid OrganisationId { get; private set; }

    /// <summary>Casusregisseur: responsible, and the resident's one contact.</summary>
    public Guid CaseLeadId { get; private set; }

    /// <summary>Where it stands.</summary>
    public CaseStage Stage { get; private set; }

    /// <summary>The stage it was put on hold in; null when it isn't on hold.</summary>
    public CaseStage? HeldFrom { get; private set; }

    /// <summary>The day to look again at a case that waits; null when it doesn't wait, or waits without a day (an import).</summary>
    public DateOnly? LookAgainOn { get; private set; }

    /// <summary>When it was introduced.</summary>
    public DateTimeOffset IntroducedAt { get; private set; }

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Changes title and question, while the case is not closed.</summary>
    public void Rephrase(int seen, string title, string question)
    {
        StaleVersion.Check(seen, Version);
        RuleViolation.When(Stage == CaseStage.Closed, "case-closed", "The case is closed.");
        Title = Texts.Required(title, LongestTitle);
        Question = Texts.Required(question, LongestQuestion);
        Version++;
    }

    /// <summary>Another municipality answers for the case: the first choice was wrong, or the household moved.</summary>
    public void AnsweredBy(Guid municipalityId)
    {
        RuleViolation.When(Stage == CaseStage.Closed, "case-closed", "The case is closed.");
        MunicipalityId = municipalityId;
    }

    /// <summary>Another person becomes responsible.</summary>
    public void HandOver(Guid caseLeadId)
    {
        CaseLeadId = caseLeadId;
        Version++;
    }

    /// <summary>Triage sends the case to another table; its reference stays. Throws <c>case-past-triage</c> or <c>same-table</c>.</summary>
    public void PassOn(Guid tableId)
    {
        RuleViolation.When(Stage is not (CaseStage.Submitted or CaseStage.Triage), "case-past-triage", $"A case in stage {Stage} is past triage.");
        RuleViolation.When(tableId == TableId, "same-table", "A case is passed on to another table.");
        TableId = tableId;
        Version++;
    }

    /// <summary>Moves the case to another stage; throws <c>case-closed</c> or <c>stage-not-allowed</c>. A closed case stays closed here: reopening has its own rules.</summary>
    public void MoveTo(CaseStage stage)
    {
        RuleViolation.When(Stage == CaseStage.Closed, "case-closed", "The case is closed.");
        RuleViolation.When(!CanMoveTo(stage), "stage-not-allowed", $"A case does not go from {Stage} to {stage}.");
        HeldFrom = stage == CaseStage.OnHold ? Stage : null;
        LookAgainOn = null;
        Stage = stage;
        Version++;
    }

    /// <summary>Puts the case on hold until somebody looks again on a later day, or moves that day while it waits; throws <c>look-again-past</c>.</summary>
    public void Hold(DateOnly lookAgainOn, DateOnly today)
    {
        RuleViolation.When(lookAgainOn <= today, "look-again-past", "Looking again is for a later day.");
        if (Stage == CaseStage.OnHold)
        {
            Version++;
        }
        else
        {
            MoveTo(CaseStage.OnHold);
        }

        LookAgainOn = lookAgainOn;
    }

    /// <summary>Closes the case; throws <c>open-actions</c>, <c>open-decisions</c>, <c>open-money</c> or <c>open-referrals</c> while something of it is still open.</summary>
    /// <param name="open">What is open, as far as it doesn't go on without the case.</param>
    public void Close(OpenMatters open)
    {
        RuleViolation.When(open.Actions > 0, "open-actions", "Open actions are finished, cancelled or handed over first.");
        RuleViolation.When(open.Decisions > 0, "open-decisions", "Interim decisions are taken or withdrawn first.");
        RuleViolation.When(open.Money > 0, "open-money", "Money that lies fixed is paid and settled first.");
        RuleViolation.When(open.Referrals > 0, "open-referrals", "A warm referral is brought to an end first.");
        MoveTo(CaseStage.Closed);
    }

    /// <summary>Takes a closed case up again, to be worked on; throws <c>case-not-closed</c>.</summary>
    public void Reopen()
    {
        RuleViolation.When(Stage != CaseStage.Closed, "case-not-closed", "Only a closed case is reopened.");
        Stage = CaseStage.InProgress;
        Version++;
    }

    /// <summary>Whether the case can go to that stage now. What waits goes on where it was, or is closed.</summary>
    public bool CanMoveTo(CaseStage stage) => Stage == CaseStage.OnHold
        ? stage == HeldFrom || stage == CaseStage.Closed
        : CaseStages.After(Stage).Contains(stage);

    /// <summary>A case whose history lies elsewhere (an import) begins at this stage; throws <c>case-begun</c> when it went on from its first one already.</summary>
    public void BeginAt(CaseStage stage)
    {
        RuleViolation.When(Stage != CaseStage.Submitted, "case-begun", "The case went on already.");
        HeldFrom = stage == CaseStage.OnHold ? CaseStage.InProgress : null;
        Stage = stage;
        Version++;
    }

    /// <summary>The reference of the <paramref name="number"/>th case of a year.</summary>
    public static string MakeReference(string prefix, int year, int number) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{prefix}-{year:0000}-{number:000}");
}
