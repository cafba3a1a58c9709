namespace PokCases.Domain.Sharing;

/// <summary>One thing that a sharing decision names: a life domain, a document or a person.</summary>
public sealed class SharedPart
{
    private SharedPart()
    {
    }

    internal SharedPart(Guid decisionId, LifeDomain domain)
    {
        (Id, DecisionId, Kind, Domain) = (Guid.CreateVersion7(), decisionId, SharedPartKind.Domain, domain);
    }

    internal SharedPart(Guid decisionId, SharedPartKind kind, Guid subjectId)
    {
        (Id, DecisionId, Kind, SubjectId) = (Guid.CreateVersion7(), decisionId, kind, subjectId);
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The decision.</summary>
    public Guid DecisionId { get; private set; }

    /// <summary>What is named.</summary>
    public SharedPartKind Kind { get; private set; }

    /// <summary>The life domain; null for anything else.</summary>
    public LifeDomain? Domain { get; private set; }

    /// <summary>The document, or the member of the household; null for a life domain.</summary>
    public Guid? SubjectId { get; private set; }
}
