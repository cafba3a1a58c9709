namespace PokCases.Domain.Cases.Households;

/// <summary>A life domain that was chosen for a case. None is ever obligatory.</summary>
public sealed class CaseDomain
{
    private CaseDomain()
    {
    }

    /// <summary>Chooses a life domain for a case.</summary>
    public CaseDomain(Guid caseId, LifeDomain domain)
    {
        CaseId = caseId;
        Domain = domain;
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The life domain.</summary>
    public LifeDomain Domain { get; private set; }
}
