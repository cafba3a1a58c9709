namespace PokCases.Domain.Cases;

/// <summary>Overdracht van de casusregie: who leads a case offers it to somebody, who leads it from the moment of accepting. Nothing else moves it, but a successor for who leaves.</summary>
/// <remarks>Offered → accepted, declined or withdrawn, once. Until it is accepted who offers stays case lead; a referral moves nothing of it.</remarks>
public sealed class CaseLeadTransfer
{
    /// <summary>Longest text, in characters.</summary>
    public const int LongestText = 1000;

    private CaseLeadTransfer()
    {
    }

    /// <summary>Offers it; throws <c>transfer-not-lead</c>, <c>transfer-to-self</c>, <c>case-closed</c>.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="about">The case.</param>
    /// <param name="toId">To whom.</param>
    /// <param name="words">Why, and what the other should know; may be empty.</param>
    /// <param name="fromId">The case lead, who offers it.</param>
    /// <param name="now">The moment.</param>
    public CaseLeadTransfer(Guid id, Case about, Guid toId, string words, Guid fromId, DateTimeOffset now)
    {
        RuleViolation.When(about.Stage == CaseStage.Closed, "case-closed", "The case is closed.");
        RuleViolation.When(about.CaseLeadId != fromId, "transfer-not-lead", "Only who leads a case offers it.");
        RuleViolation.When(toId == fromId || toId == Guid.Empty, "transfer-to-self", "It is offered to somebody else.");
        Id = id;
        CaseId = about.Id;
        FromId = fromId;
        ToId = toId;
        Words = Texts.Optional(words, LongestText);
        OfferedAt = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Who led the case and offered it.</summary>
    public Guid FromId { get; private set; }

    /// <summary>To whom it was offered.</summary>
    public Guid ToId { get; private set; }

    /// <summary>Why; may be empty.</summary>
    public string Words { get; private set; } = string.Empty;

    /// <summary>When it was offered.</summary>
    public DateTimeOffset OfferedAt { get; private set; }

    /// <summary>How far it has come.</summary>
    public CaseLeadTransferState State { get; private set; }

    /// <summary>Why it was declined; empty otherwise.</summary>
    public string Answer { get; private set; } = string.Empty;

    /// <summary>When it was accepted, declined or withdrawn.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Whether it waits for an answer.</summary>
    public bool IsOpen => State == CaseLeadTransferState.Offered;

    /// <summary>Who was asked accepts, and leads the case from now on; throws <c>transfer-over</c>, <c>transfer-not-asked</c>, <c>transfer-not-lead</c> when somebody else leads it meanwhile, <c>case-closed</c>.</summary>
    public void Accept(int seen, Guid byId, Case about, DateTimeOffset now)
    {
        CheckAsked(seen, byId);
        RuleViolation.When(about.Id != CaseId || about.CaseLeadId != FromId, "transfer-not-lead", "Somebody else leads the case meanwhile.");
        RuleViolation.When(about.Stage == CaseStage.Closed, "case-closed", "The case is closed.");
        End(CaseLeadTransferState.Accepted, now);
        about.HandOver(ToId);
    }

    /// <summary>Who was asked declines, and says why; throws <c>transfer-over</c>, <c>transfer-not-asked</c>, <c>text-missing</c>.</summary>
    public void Decline(int seen, Guid byId, string why, DateTimeOffset now)
    {
        CheckAsked(seen, byId);
        Answer = Texts.Required(why, LongestText);
        End(CaseLeadTransferState.Declined, now);
    }

    /// <summary>It is taken back: by who offered it, or since the case closed or went to another. Throws <c>transfer-over</c>.</summary>
    public void Withdraw(DateTimeOffset now)
    {
        CheckOpen();
        End(CaseLeadTransferState.Withdrawn, now);
    }

    private void CheckAsked(int seen, Guid byId)
    {
        CheckOpen();
        StaleVersion.Check(seen, Version);
        RuleViolation.When(byId != ToId, "transfer-not-asked", "Only who was asked answers.");
    }

    private void CheckOpen() => RuleViolation.When(!IsOpen, "transfer-over", "It was answered or taken back.");

    private void End(CaseLeadTransferState state, DateTimeOffset now)
    {
        State = state;
        EndedAt = now;
        Version++;
    }
}
