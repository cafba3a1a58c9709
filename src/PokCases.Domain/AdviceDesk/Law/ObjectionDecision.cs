namespace PokCases.Domain.AdviceDesk.Law;

/// <summary>The decision that is objected to, as it was filled in once. Never changed: what was wrong is put right by another, and the last one counts.</summary>
public sealed class ObjectionDecision
{
    /// <summary>Longest code of a kind, in characters.</summary>
    public const int LongestKind = 40;

    private ObjectionDecision()
    {
    }

    internal ObjectionDecision(Guid objectionId, Guid matterId, int number, DecisionText text, string reason, DateOnly today, Guid byId, DateTimeOffset now)
    {
        ObjectionId = objectionId;
        MatterId = matterId;
        Number = number;
        Body = Texts.Required(text.Body);
        Subject = Texts.Required(text.Subject, DecisionText.LongestSubject);
        RuleViolation.When(text.MadeKnownOn > today, "decision-later", "A decision was made known already.");
        RuleViolation.When(text.Rule is null && text.Typed is null, "term-missing", "A kind that is not in the table has a term by hand.");
        MadeKnownOn = text.MadeKnownOn;
        NoticeOn = text.NoticeOn;
        var length = (text.Rule?.Length ?? text.Typed!.Value).Checked();
        Start = text.Rule?.Start ?? text.TypedStart;
        RuleViolation.When(Start == TermStart.NoticeDate && NoticeOn is null, "notice-missing", "This term is counted from the date on the notice.");
        (Length, Unit) = (length.Number, length.Unit);
        TermKind = text.Rule?.Kind ?? string.Empty;
        Law = text.Rule?.Law ?? string.Empty;
        Article = text.Rule?.Article ?? string.Empty;
        TableVersion = text.TableVersion;
        Reason = reason;
        ById = byId;
        At = now;
    }

    /// <summary>The objection.</summary>
    public Guid ObjectionId { get; private set; }

    /// <summary>The matter it belongs to.</summary>
    public Guid MatterId { get; private set; }

    /// <summary>Which one it is, from 1; with the objection its key.</summary>
    public int Number { get; private set; }

    /// <summary>Who took it (bestuursorgaan).</summary>
    public string Body { get; private set; } = string.Empty;

    /// <summary>What it is about.</summary>
    public string Subject { get; private set; } = string.Empty;

    /// <summary>The day it was made known.</summary>
    public DateOnly MadeKnownOn { get; private set; }

    /// <summary>The date on it; null when it does not matter.</summary>
    public DateOnly? NoticeOn { get; private set; }

    /// <summary>The kind of decision in the table of terms; empty for a term by hand.</summary>
    public string TermKind { get; private set; } = string.Empty;

    /// <summary>How many of <see cref="Unit"/>.</summary>
    public int Length { get; private set; }

    /// <summary>In what the term is counted.</summary>
    public TermUnit Unit { get; private set; }

    /// <summary>From which day it is counted.</summary>
    public TermStart Start { get; private set; }

    /// <summary>The law it comes from; empty for a term by hand.</summary>
    public string Law { get; private set; } = string.Empty;

    /// <summary>Its articles, as far as the table named them.</summary>
    public string Article { get; private set; } = string.Empty;

    /// <summary>The day of the table of terms it was reckoned with.</summary>
    public DateOnly TableVersion { get; private set; }

    /// <summary>Why the one before was put right; empty for the first.</summary>
    public string Reason { get; private set; } = string.Empty;

    /// <summary>Who filled it in.</summary>
    public Guid ById { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Whether somebody typed the term, because the kind is not in the table.</summary>
    public bool IsByHand => TermKind.Length == 0;

    /// <summary>The term to object: a day that is equated by a later decree counts as soon as the program knows it.</summary>
    public LegalTerm Term
    {
        get
        {
            var (length, from) = (new TermLength(Length, Unit), From(Start, MadeKnownOn, NoticeOn));
            return IsByHand
                ? LegalTerm.Typed(length, Start, from)
                : LegalTerm.Of(new TermRule(TermKind, TermKind, TermKind, length, Start, Law, Article, null, string.Empty), from);
        }
    }

    /// <summary>The last day of <see cref="Term"/>, for who counts and reads no texts.</summary>
    /// <param name="length">How long.</param>
    /// <param name="start">From which day it is counted.</param>
    /// <param name="madeKnownOn">The day it was made known.</param>
    /// <param name="noticeOn">The date on it.</param>
    public static DateOnly LastDayOf(TermLength length, TermStart start, DateOnly madeKnownOn, DateOnly? noticeOn) =>
        LegalTerm.Typed(length, start, From(start, madeKnownOn, noticeOn)).LastDay;

    private static DateOnly From(TermStart start, DateOnly madeKnownOn, DateOnly? noticeOn) => start == TermStart.NoticeDate ? noticeOn!.Value : madeKnownOn;
}
