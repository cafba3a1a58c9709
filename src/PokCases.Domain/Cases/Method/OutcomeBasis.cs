using PokCases.Domain.Sessions;

namespace PokCases.Domain.Cases.Method;

/// <summary>What an outcome rests on. A table cannot decide: a decision is of an organisation, by its mandate holder, within a mandate.</summary>
public sealed record OutcomeBasis
{
    private OutcomeBasis(OutcomeKind kind, Guid? organisationId, Guid? mandateHolderId, string mandate)
    {
        Kind = kind;
        OrganisationId = organisationId;
        MandateHolderId = mandateHolderId;
        Mandate = mandate;
    }

    /// <summary>People agreed on it.</summary>
    public static OutcomeBasis Agreement { get; } = new(OutcomeKind.Agreement, null, null, string.Empty);

    /// <summary>The table advised it.</summary>
    public static OutcomeBasis Advice { get; } = new(OutcomeKind.Advice, null, null, string.Empty);

    /// <summary>Agreement, advice or decision.</summary>
    public OutcomeKind Kind { get; }

    /// <summary>Whose decision it is.</summary>
    public Guid? OrganisationId { get; }

    /// <summary>Who decided.</summary>
    public Guid? MandateHolderId { get; }

    /// <summary>Under which mandate, in words.</summary>
    public string Mandate { get; }

    /// <summary>A decision of an organisation by its mandate holder; without a mandate there is none (<c>mandate-missing</c>).</summary>
    public static OutcomeBasis Decision(Guid organisationId, Guid mandateHolderId, string mandate)
    {
        RuleViolation.When(string.IsNullOrWhiteSpace(mandate), "mandate-missing", "Who decides for an organisation holds a mandate.");
        return new OutcomeBasis(OutcomeKind.Decision, organisationId, mandateHolderId, Texts.Required(mandate));
    }
}
