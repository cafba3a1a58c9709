namespace PokCases.Domain.Cases;

/// <summary>One closing of a case. A case that was reopened and closed again has more; the one that was not reopened counts.</summary>
public sealed class CaseClosing
{
    /// <summary>Longest answer, in characters.</summary>
    public const int LongestText = 2000;

    private CaseClosing()
    {
    }

    /// <summary>Writes a closing down.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="answers">What was answered; throws <c>closing-not-asked</c> for a text the outcome doesn't ask for.</param>
    /// <param name="today">The day here: nobody was told on a later one (<c>told-later</c>).</param>
    /// <param name="byId">Who closes.</param>
    /// <param name="now">The moment.</param>
    public CaseClosing(Guid id, Guid caseId, ClosingAnswers answers, DateOnly today, Guid byId, DateTimeOffset now)
    {
        var asked = ClosingQuestions.Of(answers.Outcome);
        Id = id;
        CaseId = caseId;
        Outcome = answers.Outcome;
        Change = When(asked.Change, answers.Change);
        Obstacle = When(asked.Obstacle, answers.Obstacle);
        Lesson = When(asked.Lesson, answers.Lesson);
        RuleViolation.When(answers.ContactId == Guid.Empty, "contact-missing", "Somebody stays the resident's contact.");
        ContactId = answers.ContactId;
        RuleViolation.When(answers.ToldOn > today, "told-later", "The resident cannot have been told on a later day.");
        ToldOn = answers.ToldOn;
        NotToldWhy = Texts.Optional(answers.NotToldWhy, LongestText);
        RuleViolation.When((ToldOn is null) == (NotToldWhy.Length == 0), "told-or-why-not", "Either when the resident was told, or why not.");
        ClosedById = byId;
        ClosedAt = now;
    }

    /// <summary>Somebody else stays the resident's contact, when who was leaves.</summary>
    public void HandOver(Guid contactId)
    {
        RuleViolation.When(contactId == Guid.Empty, "contact-missing", "Somebody stays the resident's contact.");
        ContactId = contactId;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>How it ended.</summary>
    public ClosingOutcome Outcome { get; private set; }

    /// <summary>What changed for the resident, in their own words; empty when not asked or not answered.</summary>
    public string Change { get; private set; } = string.Empty;

    /// <summary>Which obstacle gave way, and how; empty when not asked or not answered.</summary>
    public string Obstacle { get; private set; } = string.Empty;

    /// <summary>What the table learnt; empty when not asked or not answered.</summary>
    public string Lesson { get; private set; } = string.Empty;

    /// <summary>The professional who stays the resident's contact.</summary>
    public Guid ContactId { get; private set; }

    /// <summary>When the resident was told; null when not.</summary>
    public DateOnly? ToldOn { get; private set; }

    /// <summary>Why the resident was not told; empty when told.</summary>
    public string NotToldWhy { get; private set; } = string.Empty;

    /// <summary>Who closed.</summary>
    public Guid ClosedById { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset ClosedAt { get; private set; }

    /// <summary>When the case was taken up again; null while this closing stands.</summary>
    public DateTimeOffset? ReopenedAt { get; private set; }

    /// <summary>Who took it up again.</summary>
    public Guid? ReopenedById { get; private set; }

    /// <summary>Why it was taken up again.</summary>
    public string ReopenedWhy { get; private set; } = string.Empty;

    /// <summary>Whether it stands: the case was not reopened since.</summary>
    public bool Stands => ReopenedAt is null;

    /// <summary>The case is taken up again, for a reason.</summary>
    public void Reopen(string why, Guid byId, DateTimeOffset now)
    {
        RuleViolation.When(!Stands, "case-not-closed", "Reopened before.");
        ReopenedWhy = Texts.Required(why, LongestText);
        ReopenedById = byId;
        ReopenedAt = now;
    }

    private static string When(bool asked, string answer)
    {
        var text = Texts.Optional(answer, LongestText);
        RuleViolation.When(!asked && text.Length > 0, "closing-not-asked", "This outcome does not ask that.");
        return text;
    }
}
