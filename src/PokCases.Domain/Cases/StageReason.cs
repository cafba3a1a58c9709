namespace PokCases.Domain.Cases;

/// <summary>Why a case goes to another stage: in the words of who moved it, or what it was a part of. Never nothing.</summary>
public sealed record StageReason
{
    private StageReason(string words, StageCause? cause, Guid? subjectId)
    {
        Words = words;
        Cause = cause;
        SubjectId = subjectId;
    }

    /// <summary>In somebody's own words; empty only when there is a cause.</summary>
    public string Words { get; }

    /// <summary>What it was a part of; null when somebody moved it by hand.</summary>
    public StageCause? Cause { get; }

    /// <summary>What the cause is about: a session.</summary>
    public Guid? SubjectId { get; }

    /// <summary>Somebody moves it by hand and says why (<c>reason-missing</c>).</summary>
    public static StageReason Given(string words)
    {
        var said = Texts.Optional(words, CaseEvent.LongestText);
        RuleViolation.When(said.Length == 0, "reason-missing", "Every move to another stage has a reason.");
        return new StageReason(said, null, null);
    }

    /// <summary>It moves with something else that somebody did, and may have explained.</summary>
    public static StageReason Part(StageCause cause, string words = "", Guid? subjectId = null) =>
        new(Texts.Optional(words, CaseEvent.LongestText), cause, subjectId);
}
