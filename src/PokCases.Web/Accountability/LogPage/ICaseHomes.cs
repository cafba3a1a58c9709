using PokCases.Web.Persistence;

namespace PokCases.Web.Accountability.LogPage;

/// <summary>Tells at which addresses the people of a case live, as marks to compare with those of professionals.</summary>
internal interface ICaseHomes
{
    /// <summary>By case, the marks of what its addresses may be; how many were looked at stands in the reading's entry.</summary>
    Task<ILookup<Guid, string>> Marks(AccessScope scope, IReadOnlyCollection<Guid> cases);
}
