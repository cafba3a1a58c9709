namespace PokCases.Domain.Sharing;

/// <summary>Which data a sharing decision opens: always of the deciding organisation alone.</summary>
/// <param name="Contributions">Whether contributions are shared.</param>
/// <param name="AllDomains">Contributions of every life domain, and those without one; else only of <paramref name="Domains"/>.</param>
/// <param name="Domains">Life domains whose contributions are shared.</param>
/// <param name="Documents">Which documents are shared. A document has no life domain.</param>
/// <param name="DocumentIds">The named ones.</param>
/// <param name="PersonIds">Members of the household whose data is given; only by who holds the case, since the case holds it.</param>
/// <param name="OnlyWhatIsThere">Only what was there when it was decided, as it was then; else what comes later in the same selection is shared as well.</param>
public sealed record SharedSelection(
    bool Contributions,
    bool AllDomains,
    IReadOnlyCollection<LifeDomain> Domains,
    SharedDocuments Documents,
    IReadOnlyCollection<Guid> DocumentIds,
    IReadOnlyCollection<Guid> PersonIds,
    bool OnlyWhatIsThere)
{
    /// <summary>Nothing.</summary>
    public static readonly SharedSelection Nothing = new(false, false, [], SharedDocuments.None, [], [], false);

    /// <summary>Whether it names anything that could be given.</summary>
    public bool IsEmpty => !((Contributions && (AllDomains || Domains.Count > 0)) || Documents == SharedDocuments.All || (Documents == SharedDocuments.Named && DocumentIds.Count > 0) || PersonIds.Count > 0);
}
