namespace PokCases.Domain.Cases;

/// <summary>That a case was brought to another step of the ladder: what was sent, when, and what came back.</summary>
/// <remarks>Step and instrument are kept in words: the ladder is set per installation and may change.</remarks>
public sealed class CaseEscalation
{
    /// <summary>Longest name of a step or instrument, in characters.</summary>
    public const int LongestName = 80;

    /// <summary>Longest text, in characters.</summary>
    public const int LongestText = 2000;

    private CaseEscalation()
    {
    }

    /// <summary>Brings a case to a step.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="step">Name of the step.</param>
    /// <param name="instrument">Which of its instruments is asked for; empty for none.</param>
    /// <param name="sent">What was sent, or why the case goes back down.</param>
    /// <param name="sentOn">When.</param>
    /// <param name="today">The day here; throws <c>sent-later</c> when it was sent on a later one.</param>
    /// <param name="byId">Who wrote it down.</param>
    /// <param name="now">The moment.</param>
    public CaseEscalation(Guid id, Guid caseId, string step, string instrument, string sent, DateOnly sentOn, DateOnly today, Guid byId, DateTimeOffset now)
    {
        RuleViolation.When(sentOn > today, "sent-later", "What was sent was sent today or before.");
        Id = id;
        CaseId = caseId;
        Step = Texts.Required(step, LongestName);
        Instrument = Texts.Optional(instrument, LongestName);
        Sent = Texts.Required(sent, LongestText);
        SentOn = sentOn;
        NotedById = byId;
        NotedAt = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Name of the step.</summary>
    public string Step { get; private set; } = string.Empty;

    /// <summary>Which of its instruments was asked for; empty for none.</summary>
    public string Instrument { get; private set; } = string.Empty;

    /// <summary>What was sent.</summary>
    public string Sent { get; private set; } = string.Empty;

    /// <summary>When it was sent.</summary>
    public DateOnly SentOn { get; private set; }

    /// <summary>Who wrote it down.</summary>
    public Guid NotedById { get; private set; }

    /// <summary>When it was written down.</summary>
    public DateTimeOffset NotedAt { get; private set; }

    /// <summary>What came back; empty while nothing did.</summary>
    public string Answer { get; private set; } = string.Empty;

    /// <summary>When it came back.</summary>
    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>Who wrote the answer down.</summary>
    public Guid? AnswerNotedById { get; private set; }

    /// <summary>Writes down what came back; throws <c>escalation-answered</c> or <c>answer-before-sent</c>.</summary>
    public void Reply(string answer, DateOnly on, Guid byId)
    {
        RuleViolation.When(AnsweredOn is not null, "escalation-answered", "The answer was written down before.");
        RuleViolation.When(on < SentOn, "answer-before-sent", "An answer comes after what was sent.");
        Answer = Texts.Required(answer, LongestText);
        AnsweredOn = on;
        AnswerNotedById = byId;
    }
}
