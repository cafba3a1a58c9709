namespace PokCases.Domain.Sharing;

/// <summary>Toestemming in one of its three meanings: of whom, for what, when, how and to whom, until it is taken back.</summary>
public sealed class Consent
{
    /// <summary>Longest text, in characters.</summary>
    public const int LongestText = 2000;

    private Consent()
    {
    }

    /// <summary>Writes down what somebody consented to; throws <c>consent-ahead</c> or <c>text-missing</c>.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="memberId">The member of the household; null for the resident.</param>
    /// <param name="meaning">Which of the three it is.</param>
    /// <param name="scope">What for, in words.</param>
    /// <param name="givenOn">The day it was given.</param>
    /// <param name="form">How it was given.</param>
    /// <param name="givenTo">To whom, in words: a name with an organisation.</param>
    /// <param name="notedById">Who writes it down.</param>
    /// <param name="today">Today.</param>
    /// <param name="now">The moment.</param>
    public Consent(Guid id, Guid caseId, Guid? memberId, ConsentMeaning meaning, string scope, DateOnly givenOn, ConsentForm form, string givenTo, Guid notedById, DateOnly today, DateTimeOffset now)
    {
        RuleViolation.When(givenOn > today, "consent-ahead", "A consent was given before it is written down.");
        Id = id;
        CaseId = caseId;
        MemberId = memberId;
        Meaning = meaning;
        Scope = Texts.Required(scope, LongestText);
        GivenOn = givenOn;
        Form = form;
        GivenTo = Texts.Required(givenTo);
        NotedById = notedById;
        NotedAt = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The member of the household; null for the resident.</summary>
    public Guid? MemberId { get; private set; }

    /// <summary>Which of the three it is.</summary>
    public ConsentMeaning Meaning { get; private set; }

    /// <summary>What for, in words.</summary>
    public string Scope { get; private set; } = string.Empty;

    /// <summary>The day it was given.</summary>
    public DateOnly GivenOn { get; private set; }

    /// <summary>How it was given.</summary>
    public ConsentForm Form { get; private set; }

    /// <summary>To whom.</summary>
    public string GivenTo { get; private set; } = string.Empty;

    /// <summary>Who wrote it down.</summary>
    public Guid NotedById { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset NotedAt { get; private set; }

    /// <summary>The day it was taken back; null while it stands.</summary>
    public DateOnly? WithdrawnOn { get; private set; }

    /// <summary>How it was taken back, or empty.</summary>
    public string WithdrawnHow { get; private set; } = string.Empty;

    /// <summary>Who wrote that down.</summary>
    public Guid? WithdrawalNotedById { get; private set; }

    /// <summary>Whether it stands.</summary>
    public bool IsGiven => WithdrawnOn is null;

    /// <summary>Writes down that it was taken back; throws <c>consent-withdrawn</c> or <c>consent-withdrawal-day</c>.</summary>
    public void Withdraw(DateOnly on, string how, Guid notedById, DateOnly today)
    {
        RuleViolation.When(!IsGiven, "consent-withdrawn", "It was taken back already.");
        RuleViolation.When(on < GivenOn || on > today, "consent-withdrawal-day", "It is taken back after it was given, and not ahead.");
        WithdrawnHow = Texts.Required(how, LongestText);
        WithdrawnOn = on;
        WithdrawalNotedById = notedById;
    }
}
