using PokCases.Domain.Cases.Names;

namespace PokCases.Web.Cases.Household;

/// <summary>Texts of cases as one viewer reads them: with roles in the place of names where the viewer is not on the case.</summary>
internal sealed class RoleBook(IReadOnlyDictionary<Guid, Pseudonyms> byCase)
{
    public static readonly RoleBook Nobody = new(new Dictionary<Guid, Pseudonyms>());

    /// <summary>A text of a case; of no case as it is.</summary>
    public string Of(Guid? caseId, string text) => caseId is { } id && byCase.TryGetValue(id, out var names) ? names.Of(text) : text;
}
