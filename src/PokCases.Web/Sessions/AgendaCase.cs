namespace PokCases.Web.Sessions;

/// <summary>Who stands where in a case on the agenda.</summary>
/// <param name="Id">The case.</param>
/// <param name="CaseLeadId">Who holds it.</param>
/// <param name="IntroducerId">Who brought it.</param>
/// <param name="IsClosed">Whether it was closed: the introducer's standing ends then.</param>
public sealed record AgendaCase(Guid Id, Guid CaseLeadId, Guid IntroducerId, bool IsClosed);
