namespace PokCases.Domain.AdviceDesk.Law;

/// <summary>Juridisch advies: question, facts, norm, reasoning, alternatives and advice, and whether it was followed.</summary>
/// <remarks>
/// It belongs to a matter and is seen by its advisor alone, until the advisor brings it into a case. What goes there is a copy
/// as it read then; it is the case's from then on, and goes to other organisations by a sharing decision only.
/// </remarks>
public sealed class AdviceRecord
{
    private AdviceRecord()
    {
    }

    /// <summary>Writes an advice down. Anything but the question may be left open.</summary>
    public AdviceRecord(Guid id, Guid matterId, AdviceText text, Guid byId, DateTimeOffset now)
    {
        Id = id;
        MatterId = matterId;
        ById = byId;
        WrittenAt = now;
        ChangedAt = now;
        Apply(text);
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The matter.</summary>
    public Guid MatterId { get; private set; }

    /// <summary>Who wrote it.</summary>
    public Guid ById { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>The question.</summary>
    public string Question { get; private set; } = string.Empty;

    /// <summary>The facts that were taken.</summary>
    public string Facts { get; private set; } = string.Empty;

    /// <summary>The norm.</summary>
    public string Norm { get; private set; } = string.Empty;

    /// <summary>How the norm works out on the facts.</summary>
    public string Reasoning { get; private set; } = string.Empty;

    /// <summary>What else could be done.</summary>
    public string Alternatives { get; private set; } = string.Empty;

    /// <summary>The advice.</summary>
    public string Advice { get; private set; } = string.Empty;

    /// <summary>Whether it was followed.</summary>
    public AdviceFollowed Followed { get; private set; }

    /// <summary>Why, or why not.</summary>
    public string FollowedWhy { get; private set; } = string.Empty;

    /// <summary>The case it was brought into; null while it is the advisor's alone.</summary>
    public Guid? BroughtToId { get; private set; }

    /// <summary>The document of that case that holds the copy.</summary>
    public Guid? DocumentId { get; private set; }

    /// <summary>Why it may go there, in words.</summary>
    public string BroughtWhy { get; private set; } = string.Empty;

    /// <summary>When it was brought there.</summary>
    public DateTimeOffset? BroughtAt { get; private set; }

    /// <summary>Who brought it.</summary>
    public Guid? BroughtById { get; private set; }

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>What it says.</summary>
    public AdviceText Text => new(Question, Facts, Norm, Reasoning, Alternatives, Advice);

    /// <summary>Changes it; throws <c>changed-meanwhile</c>, and <c>advice-brought</c> once a copy went: another advice says what is new.</summary>
    public void Change(int seen, AdviceText text, DateTimeOffset now)
    {
        StaleVersion.Check(seen, Version);
        CheckOwn();
        Apply(text);
        ChangedAt = now;
        Version++;
    }

    /// <summary>Says whether it was followed; why not is always said (<c>followed-why</c>).</summary>
    public void SayFollowed(int seen, AdviceFollowed followed, string why, DateTimeOffset now)
    {
        StaleVersion.Check(seen, Version);
        var words = Texts.Optional(why, AdviceText.Longest);
        RuleViolation.When(followed is AdviceFollowed.Partly or AdviceFollowed.No && words.Length == 0, "followed-why", "Why it was not followed is said.");
        (Followed, FollowedWhy, ChangedAt) = (followed, words, now);
        Version++;
    }

    /// <summary>Brings a copy into a case; throws <c>advice-unfinished</c> without an advice, <c>advice-brought</c>, <c>text-missing</c> without why it may.</summary>
    public void Bring(int seen, Guid caseId, Guid documentId, string why, Guid byId, DateTimeOffset now)
    {
        StaleVersion.Check(seen, Version);
        CheckOwn();
        RuleViolation.When(Advice.Length == 0, "advice-unfinished", "There is no advice in it yet.");
        BroughtWhy = Texts.Required(why, AdviceText.Longest);
        (BroughtToId, DocumentId, BroughtById, BroughtAt) = (caseId, documentId, byId, now);
        Version++;
    }

    private void CheckOwn() => RuleViolation.When(BroughtToId is not null, "advice-brought", "A copy is in a case.");

    private void Apply(AdviceText text)
    {
        Question = Texts.Required(text.Question, AdviceText.Longest);
        Facts = Texts.Optional(text.Facts, AdviceText.Longest);
        Norm = Texts.Optional(text.Norm, AdviceText.Longest);
        Reasoning = Texts.Optional(text.Reasoning, AdviceText.Longest);
        Alternatives = Texts.Optional(text.Alternatives, AdviceText.Longest);
        Advice = Texts.Optional(text.Advice, AdviceText.Longest);
    }
}
