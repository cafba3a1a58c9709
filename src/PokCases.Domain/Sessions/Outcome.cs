using PokCases.Domain.Tables;

namespace PokCases.Domain.Sessions;

/// <summary>An afspraak, an advies, or a besluit van [organisatie].</summary>
public sealed class Outcome
{
    private readonly List<OutcomePosition> positions = [];

    private Outcome()
    {
    }

    /// <summary>Writes an outcome down.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="sessionId">The session.</param>
    /// <param name="itemId">The item.</param>
    /// <param name="caseId">The case; null in a topic.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="text">The text.</param>
    /// <param name="organisationId">Whose decision it is; required for a decision, null otherwise.</param>
    /// <param name="mandateHolderId">Who decides for that organisation; required for a decision.</param>
    /// <param name="notedById">Who wrote it down.</param>
    /// <param name="now">The moment.</param>
    public Outcome(Guid id, Guid sessionId, Guid itemId, Guid? caseId, OutcomeKind kind, string text, Guid? organisationId, Guid? mandateHolderId, Guid notedById, DateTimeOffset now)
    {
        RuleViolation.When(
            (kind == OutcomeKind.Decision) != (organisationId.HasValue && mandateHolderId.HasValue),
            "decision-needs-mandate-holder",
            "A decision, and only that, is of an organisation by its mandate holder.");
        Id = id;
        SessionId = sessionId;
        ItemId = itemId;
        CaseId = caseId;
        Kind = kind;
        Text = Texts.Required(text, 2000);
        OrganisationId = organisationId;
        MandateHolderId = mandateHolderId;
        NotedById = notedById;
        NotedAt = now;
        State = kind == OutcomeKind.Decision && notedById != mandateHolderId ? OutcomeState.Proposed : OutcomeState.Settled;
        SettledAt = State == OutcomeState.Settled ? now : null;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The session.</summary>
    public Guid SessionId { get; private set; }

    /// <summary>The item.</summary>
    public Guid ItemId { get; private set; }

    /// <summary>The case; null in a topic.</summary>
    public Guid? CaseId { get; private set; }

    /// <summary>Its kind.</summary>
    public OutcomeKind Kind { get; private set; }

    /// <summary>The text.</summary>
    public string Text { get; private set; } = string.Empty;

    /// <summary>Whose decision it is.</summary>
    public Guid? OrganisationId { get; private set; }

    /// <summary>Who decides for that organisation.</summary>
    public Guid? MandateHolderId { get; private set; }

    /// <summary>Proposed, settled or withdrawn.</summary>
    public OutcomeState State { get; private set; }

    /// <summary>Who wrote it down.</summary>
    public Guid NotedById { get; private set; }

    /// <summary>When it was written down.</summary>
    public DateTimeOffset NotedAt { get; private set; }

    /// <summary>When it was settled.</summary>
    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>Grows with each change of the text or state; positions don't count.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Who stands how, by name.</summary>
    public IReadOnlyList<OutcomePosition> Positions => positions;

    /// <summary>Changes the text. Positions taken on the old text lapse, so that nobody agrees with what was not read.</summary>
    public void Rephrase(int seen, string text)
    {
        StaleVersion.Check(seen, Version);
        RuleViolation.When(State == OutcomeState.Withdrawn, "outcome-withdrawn", "It was withdrawn.");
        Text = Texts.Required(text, 2000);
        positions.Clear();
        if (Kind == OutcomeKind.Decision)
        {
            State = OutcomeState.Proposed;
            SettledAt = null;
        }

        Version++;
    }

    /// <summary>The mandate holder takes the decision (<c>not-the-mandate-holder</c>).</summary>
    public void Decide(Guid byId, DateTimeOffset now)
    {
        RuleViolation.When(Kind != OutcomeKind.Decision || byId != MandateHolderId, "not-the-mandate-holder", "Only its mandate holder decides for an organisation.");
        RuleViolation.When(State != OutcomeState.Proposed, "outcome-settled", "It was decided or withdrawn before.");
        State = OutcomeState.Settled;
        SettledAt = now;
        Version++;
    }

    /// <summary>Its mandate holder leaves before it was decided: somebody with a mandate at the same table decides instead, for the own organisation.</summary>
    /// <param name="successorId">Who decides from now on.</param>
    /// <param name="organisationId">The organisation that person works for.</param>
    public void HandOver(Guid successorId, Guid organisationId)
    {
        RuleViolation.When(State != OutcomeState.Proposed, "outcome-settled", "It was decided or withdrawn before.");
        MandateHolderId = successorId;
        OrganisationId = organisationId;
        Version++;
    }

    /// <summary>Takes a position on an advice, or changes it.</summary>
    public void TakePosition(Guid professionalId, Guid organisationId, Stance stance, string dissent, DateTimeOffset now)
    {
        RuleViolation.When(Kind != OutcomeKind.Advice, "positions-on-advice-only", "People take positions on an advice only.");
        RuleViolation.When(State == OutcomeState.Withdrawn, "outcome-withdrawn", "It was withdrawn.");
        var known = positions.Find(p => p.ProfessionalId == professionalId);
        if (known is null)
        {
            positions.Add(new OutcomePosition(Id, professionalId, organisationId, stance, dissent, now));
        }
        else
        {
            known.Change(stance, dissent, now);
        }
    }

    /// <summary>Withdraws it; it stays in the minutes as withdrawn.</summary>
    public void Withdraw(int seen)
    {
        StaleVersion.Check(seen, Version);
        State = OutcomeState.Withdrawn;
        Version++;
    }
}
