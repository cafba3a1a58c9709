using PokCases.Domain.Sharing;
using PokCases.Web.Cases;

namespace PokCases.Web.Sharing.Consenting;

/// <summary>What a case's page about consent shows.</summary>
/// <param name="Head">As on every page of a case.</param>
/// <param name="Consents">All of them, the newest first.</param>
/// <param name="Members">Persons of the household, by name.</param>
/// <param name="People">Who wrote them down.</param>
/// <param name="Decisions">Decisions to share that rest on one and that the viewer may know of, by consent.</param>
public sealed record ConsentsView(
    CaseHeadView Head,
    IReadOnlyList<Consent> Consents,
    IReadOnlyDictionary<Guid, string> Members,
    IReadOnlyDictionary<Guid, PersonLine> People,
    ILookup<Guid, Guid> Decisions)
{
    public string Path => Head.Path + ConsentEndpoints.Under;
}
