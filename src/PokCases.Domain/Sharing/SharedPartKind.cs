namespace PokCases.Domain.Sharing;

/// <summary>What a part of a selection names.</summary>
public enum SharedPartKind
{
    /// <summary>A life domain.</summary>
    Domain,

    /// <summary>A document.</summary>
    Document,

    /// <summary>A person of the household.</summary>
    Person,
}
