namespace PokCases.Web.Retention;

/// <summary>Something that keeps keys or other secrets of cases and persons outside the database, and destroys them when a case is erased.</summary>
/// <remarks>
/// Called after the transaction that deleted the rows is on disk, again and again until it returns without throwing, also
/// after a crash and on any node: destroying what is gone already does nothing. When it returns, the keys are gone for good.
/// Several may be registered; each is called. Without any, nothing happens.
/// </remarks>
internal interface IErasedKeys
{
    /// <summary>Destroys the key of a case, of persons that belong to no other case, and of requests about no other.</summary>
    /// <param name="caseId">The case, whose rows are gone.</param>
    /// <param name="personIds">The persons and requests whose rows are gone with it; those of another case too are not among them.</param>
    /// <param name="cancellation">Ends waiting; it is then called again later.</param>
    Task Destroy(Guid caseId, IReadOnlyCollection<Guid> personIds, CancellationToken cancellation);
}
