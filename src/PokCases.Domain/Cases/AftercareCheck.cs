namespace PokCases.Domain.Cases;

/// <summary>The question, some months after closing, whether it holds according to the resident. The contact person asks and writes the answer down.</summary>
/// <remarks>Lifecycle: planned → asked → answered; answered at once when the contact is earlier; dropped when the case is reopened first.</remarks>
public sealed class AftercareCheck
{
    private AftercareCheck()
    {
    }

    /// <summary>Plans the question.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="closing">The closing it follows.</param>
    /// <param name="months">How many months after it.</param>
    /// <param name="closedOn">The day of closing here.</param>
    public AftercareCheck(Guid id, CaseClosing closing, int months, DateOnly closedOn)
    {
        Id = id;
        CaseId = closing.CaseId;
        ClosingId = closing.Id;
        Months = months;
        DueOn = closedOn.AddMonths(months);
        ContactId = closing.ContactId;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The closing it follows.</summary>
    public Guid ClosingId { get; private set; }

    /// <summary>How many months after closing.</summary>
    public int Months { get; private set; }

    /// <summary>The day on which it is to be asked.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>Who asks.</summary>
    public Guid ContactId { get; private set; }

    /// <summary>When the contact was reminded to ask; null before.</summary>
    public DateTimeOffset? AskedAt { get; private set; }

    /// <summary>What the resident said; null while unanswered.</summary>
    public AftercareAnswer? Answer { get; private set; }

    /// <summary>In the resident's words; may be empty.</summary>
    public string Words { get; private set; } = string.Empty;

    /// <summary>Who wrote the answer down.</summary>
    public Guid? AnsweredById { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>When it was dropped, since the case was reopened; null otherwise.</summary>
    public DateTimeOffset? DroppedAt { get; private set; }

    /// <summary>Whether an answer is still waited for.</summary>
    public bool IsOpen => Answer is null && DroppedAt is null;

    /// <summary>The contact is reminded to ask.</summary>
    public void Ask(DateTimeOffset now) => AskedAt ??= now;

    /// <summary>Writes down what the resident said.</summary>
    public void Reply(AftercareAnswer answer, string words, Guid byId, DateTimeOffset now)
    {
        RuleViolation.When(!IsOpen, "aftercare-answered", "Answered before, or the case was reopened.");
        Answer = answer;
        Words = Texts.Optional(words, CaseClosing.LongestText);
        AnsweredById = byId;
        AnsweredAt = now;
    }

    /// <summary>Somebody else asks, when who would have left.</summary>
    public void HandOver(Guid contactId)
    {
        RuleViolation.When(!IsOpen, "aftercare-answered", "Answered before, or the case was reopened.");
        RuleViolation.When(contactId == Guid.Empty, "contact-missing", "Somebody asks.");
        ContactId = contactId;
    }

    /// <summary>Nobody needs to ask any more: the case is worked on again.</summary>
    public void Drop(DateTimeOffset now)
    {
        if (IsOpen)
        {
            DroppedAt = now;
        }
    }
}
