namespace PokCases.Web.Retention.Erasing;

/// <summary>A case that is being erased, and what goes with it.</summary>
/// <param name="Id">The case.</param>
/// <param name="Reference">What it was called by.</param>
/// <param name="Items">Its agenda items.</param>
/// <param name="Persons">People who belong to no other case.</param>
/// <param name="Requests">Requests of residents about it and no other case that is still there.</param>
/// <param name="OtherRequests">Requests of residents about it and a case that stays.</param>
internal sealed record DoomedCase(Guid Id, string Reference, List<Guid> Items, List<Guid> Persons, List<Guid> Requests, List<Guid> OtherRequests);
