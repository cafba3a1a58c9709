using PokCases.Domain.Cases;

namespace PokCases.Web.Cases;

/// <summary>A case as the coordinator sees it: no title, no question, no people of the case.</summary>
public sealed record FigureRow(Guid Id, string Reference, CaseStage Stage, string Table, string Municipality, DateTimeOffset IntroducedAt, int OpenActions, DateOnly? NextDue);
