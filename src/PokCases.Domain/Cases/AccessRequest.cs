namespace PokCases.Domain.Cases;

/// <summary>Somebody heard of a case and asks for access to it, by its reference.</summary>
/// <remarks>
/// Lifecycle: asked → given, refused or withdrawn, each once; nobody answers it after it lapsed. A request for a reference
/// that is nobody's looks and lapses the same to who asked, so that no answer tells which cases there are.
/// </remarks>
public sealed class AccessRequest
{
    /// <summary>Longest reason, and longest answer, in characters.</summary>
    public const int LongestText = 500;

    /// <summary>Longest reference that can be asked for, in characters.</summary>
    public const int LongestReference = 20;

    private AccessRequest()
    {
    }

    /// <summary>Asks.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="reference">As it was typed.</param>
    /// <param name="caseId">The case; null when no case is called so.</param>
    /// <param name="askerId">Who asks.</param>
    /// <param name="role">In which role, in words.</param>
    /// <param name="reason">Why.</param>
    /// <param name="answerBy">By which day it should be answered.</param>
    /// <param name="lapsesAt">When it is over without an answer.</param>
    /// <param name="now">The moment.</param>
    public AccessRequest(Guid id, string reference, Guid? caseId, Guid askerId, string role, string reason, DateOnly answerBy, DateTimeOffset lapsesAt, DateTimeOffset now)
    {
        Id = id;
        Reference = Texts.Required(reference, LongestReference);
        CaseId = caseId;
        AskerId = askerId;
        Role = Texts.Required(role);
        Reason = Texts.Required(reason, LongestText);
        AnswerBy = answerBy;
        LapsesAt = lapsesAt;
        AskedAt = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The reference as it was typed.</summary>
    public string Reference { get; private set; } = string.Empty;

    /// <summary>The case; null when no case is called so, which nobody is told.</summary>
    public Guid? CaseId { get; private set; }

    /// <summary>Who asks.</summary>
    public Guid AskerId { get; private set; }

    /// <summary>In which role, in words.</summary>
    public string Role { get; private set; } = string.Empty;

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = string.Empty;

    /// <summary>When it was asked.</summary>
    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>By which day it should be answered.</summary>
    public DateOnly AnswerBy { get; private set; }

    /// <summary>When it is over without an answer.</summary>
    public DateTimeOffset LapsesAt { get; private set; }

    /// <summary>How far it has come.</summary>
    public AccessRequestState State { get; private set; }

    /// <summary>How often somebody was reminded: once who holds the case, then once the chair.</summary>
    public int TimesReminded { get; private set; }

    /// <summary>Why it was refused; empty otherwise.</summary>
    public string Answer { get; private set; } = string.Empty;

    /// <summary>Who answered; null while nobody did.</summary>
    public Guid? AnsweredById { get; private set; }

    /// <summary>When it was answered or withdrawn.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Whether it waits for an answer.</summary>
    public bool IsOpen(DateTimeOffset now) => State == AccessRequestState.Asked && now < LapsesAt;

    /// <summary>Given: who asked was put on the case team.</summary>
    public void Give(Guid byId, DateTimeOffset now) => EndAs(AccessRequestState.Given, byId, now);

    /// <summary>Refused, with a reason (throws <c>text-missing</c>).</summary>
    public void Refuse(string why, Guid byId, DateTimeOffset now)
    {
        var answer = Texts.Required(why, LongestText);
        EndAs(AccessRequestState.Refused, byId, now);
        Answer = answer;
    }

    /// <summary>Taken back.</summary>
    public void Withdraw(DateTimeOffset now) => EndAs(AccessRequestState.Withdrawn, null, now);

    /// <summary>Somebody is reminded of it.</summary>
    public void Remind() => TimesReminded++;

    private void EndAs(AccessRequestState state, Guid? byId, DateTimeOffset now)
    {
        RuleViolation.When(!IsOpen(now), "access-request-over", "It was answered, taken back, or is over.");
        State = state;
        AnsweredById = byId;
        EndedAt = now;
    }
}
