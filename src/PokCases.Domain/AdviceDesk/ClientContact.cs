namespace PokCases.Domain.AdviceDesk;

/// <summary>Klantcontact: one time that somebody was helped by a legal advisor.</summary>
public sealed class ClientContact
{
    /// <summary>Longest contact, in minutes.</summary>
    public const int MostMinutes = 600;

    /// <summary>Most questions in one contact.</summary>
    public const int MostQuestions = 10;

    /// <summary>Longest unanswered question, in characters.</summary>
    public const int LongestQuestion = 1000;

    private readonly List<ContactQuestion> questions = [];
    private readonly List<ContactHelp> help = [];

    private ClientContact()
    {
    }

    /// <summary>
    /// Puts down a contact. Throws <c>contact-theme</c>, <c>contact-help</c>, <c>contact-minutes</c>, <c>contact-questions</c>,
    /// or <c>contact-unanswered</c> for an unanswered question without a reason or a reason without a question.
    /// </summary>
    /// <param name="id">Its id.</param>
    /// <param name="matterId">The matter it belongs to.</param>
    /// <param name="text">What is put down.</param>
    /// <param name="advisorId">Who helped.</param>
    /// <param name="organisationId">For which organisation.</param>
    /// <param name="day">On which day, as it is counted here.</param>
    /// <param name="now">The moment it is put down.</param>
    public ClientContact(Guid id, Guid matterId, ContactText text, Guid advisorId, Guid organisationId, DateOnly day, DateTimeOffset now)
    {
        RuleViolation.When(text.Themes.Count == 0, "contact-theme", "A contact has a theme.");
        RuleViolation.When(text.Themes.Count > MostQuestions, "contact-questions", "There are too many questions.");
        RuleViolation.When(text.Kinds.Count == 0, "contact-help", "A contact has a kind of help.");
        RuleViolation.When(text.Minutes is < 1 or > MostMinutes, "contact-minutes", "A contact takes a minute at least and ten hours at most.");
        Unanswered = Texts.Optional(text.Unanswered, LongestQuestion);
        RuleViolation.When(Unanswered.Length > 0 != text.UnansweredWhy is not null, "contact-unanswered", "An unanswered question has a reason.");
        Id = id;
        MatterId = matterId;
        AdvisorId = advisorId;
        OrganisationId = organisationId;
        Day = day;
        PutDownAt = now;
        Minutes = text.Minutes;
        Channel = text.Channel;
        ReferredBy = Texts.Optional(text.ReferredBy);
        InEvening = text.InEvening;
        UnansweredWhy = text.UnansweredWhy;
        Note = Texts.Optional(text.Note, Texts.Body);
        questions.AddRange(text.Themes.Select((theme, index) => new ContactQuestion(id, index, theme)));
        help.AddRange(text.Kinds.Distinct().Select(kind => new ContactHelp(id, kind)));
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The matter it belongs to.</summary>
    public Guid MatterId { get; private set; }

    /// <summary>Who helped: the advisor or who stood in.</summary>
    public Guid AdvisorId { get; private set; }

    /// <summary>For which organisation.</summary>
    public Guid OrganisationId { get; private set; }

    /// <summary>On which day.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>When it was put down.</summary>
    public DateTimeOffset PutDownAt { get; private set; }

    /// <summary>How long it took, in minutes.</summary>
    public int Minutes { get; private set; }

    /// <summary>How somebody reached the desk; null when not asked.</summary>
    public ContactChannel? Channel { get; private set; }

    /// <summary>Who referred them; empty when not asked.</summary>
    public string ReferredBy { get; private set; } = string.Empty;

    /// <summary>Whether it was in the evening.</summary>
    public bool InEvening { get; private set; }

    /// <summary>The question that nobody could answer; empty for none.</summary>
    public string Unanswered { get; private set; } = string.Empty;

    /// <summary>Why nobody could.</summary>
    public UnansweredReason? UnansweredWhy { get; private set; }

    /// <summary>A note for who holds the matter.</summary>
    public string Note { get; private set; } = string.Empty;

    /// <summary>The questions, each with its theme; counted apart from contacts.</summary>
    public IReadOnlyList<ContactQuestion> Questions => questions;

    /// <summary>How somebody was helped.</summary>
    public IReadOnlyList<ContactHelp> Help => help;
}
