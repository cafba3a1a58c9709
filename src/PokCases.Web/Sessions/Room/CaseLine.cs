namespace PokCases.Web.Sessions.Room;

/// <summary>A case as far as its head on the page shows it.</summary>
/// <param name="Question">Empty unless the item's content may be seen.</param>
public sealed record CaseLine(Guid Id, string Reference, string Title, string Question, Domain.Cases.CaseStage Stage, Guid CaseLeadId, Guid MunicipalityId);
