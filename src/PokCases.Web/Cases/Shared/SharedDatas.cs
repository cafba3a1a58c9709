using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Domain.Sharing;

namespace PokCases.Web.Cases.Shared;

/// <summary>What the rule of sharing asks about a contribution and a document.</summary>
internal static class SharedDatas
{
    public static SharedData Of(Contribution said) =>
        new(said.CaseId ?? Guid.Empty, said.OrganisationId, null, said.Domain, said.EditedAt ?? said.SharedAt, said.WithdrawnAt is null);

    public static SharedData Of(CaseDocument document) =>
        new(document.CaseId, document.OrganisationId, document.Id, null, document.AddedAt, document.IsThere);
}
