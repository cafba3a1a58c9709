using PokCases.Domain.Sessions;

namespace PokCases.Domain.Cases.Method;

/// <summary>One version of a case's breakthrough form. The one with the highest number is the current one; the others are kept as they were.</summary>
public sealed class Breakthrough
{
    /// <summary>Longest text of an outcome, in characters.</summary>
    public const int LongestOutcome = 2000;

    private Breakthrough()
    {
    }

    /// <summary>Writes a version.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="previous">The current version before this one; null for the first.</param>
    /// <param name="seen">Number of the version that was read; 0 when there was none.</param>
    /// <param name="content">What stands in it.</param>
    /// <param name="byId">Who wrote it.</param>
    /// <param name="now">The moment.</param>
    public Breakthrough(Guid id, Guid caseId, Breakthrough? previous, int seen, BreakthroughContent content, Guid byId, DateTimeOffset now)
    {
        StaleVersion.Check(seen, previous?.Number ?? 0);
        Id = id;
        CaseId = caseId;
        Number = seen + 1;
        Content = content.Checked();
        RuleViolation.When(Content == (previous?.Content ?? BreakthroughContent.Empty), "breakthrough-same", "Nothing was changed.");
        ById = byId;
        At = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>1 for the first version, and so on.</summary>
    public int Number { get; private set; }

    /// <summary>What stands in it.</summary>
    public BreakthroughContent Content { get; private set; } = BreakthroughContent.Empty;

    /// <summary>Who wrote this version.</summary>
    public Guid ById { get; private set; }

    /// <summary>When it was written.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>What came of it; null while nothing did.</summary>
    public BreakthroughVerdict? Verdict { get; private set; }

    /// <summary>What it came to in words: why not, or what instead; may be empty when it was accepted.</summary>
    public string OutcomeText { get; private set; } = string.Empty;

    /// <summary>What the outcome is: a table itself cannot decide.</summary>
    public OutcomeKind? OutcomeKind { get; private set; }

    /// <summary>Whose decision it is, for a decision.</summary>
    public Guid? OrganisationId { get; private set; }

    /// <summary>Who decided for that organisation, for a decision.</summary>
    public Guid? MandateHolderId { get; private set; }

    /// <summary>Under which mandate, in the words it had then; empty when it was none.</summary>
    public string Mandate { get; private set; } = string.Empty;

    /// <summary>Who wrote the outcome down.</summary>
    public Guid? OutcomeById { get; private set; }

    /// <summary>When the outcome was written down.</summary>
    public DateTimeOffset? OutcomeAt { get; private set; }

    /// <summary>Records what came of it: needs a proposal and why it may be done (<c>breakthrough-incomplete</c>), once for each version (<c>breakthrough-settled</c>).</summary>
    /// <param name="verdict">Accepted, not, or otherwise.</param>
    /// <param name="text">In words; required unless it was accepted.</param>
    /// <param name="basis">An agreement, an advice, or the decision of an organisation.</param>
    /// <param name="byId">Who writes it down.</param>
    /// <param name="now">The moment.</param>
    public void RecordOutcome(BreakthroughVerdict verdict, string text, OutcomeBasis basis, Guid byId, DateTimeOffset now)
    {
        RuleViolation.When(Verdict is not null, "breakthrough-settled", "This version has an outcome already.");
        RuleViolation.When(!Content.IsReady, "breakthrough-incomplete", "An outcome needs a proposal and the ground it stands on.");
        OutcomeText = verdict == BreakthroughVerdict.Accepted ? Texts.Optional(text, LongestOutcome) : Texts.Required(text, LongestOutcome);
        Verdict = verdict;
        OutcomeKind = basis.Kind;
        OrganisationId = basis.OrganisationId;
        MandateHolderId = basis.MandateHolderId;
        Mandate = basis.Mandate;
        OutcomeById = byId;
        OutcomeAt = now;
    }
}
