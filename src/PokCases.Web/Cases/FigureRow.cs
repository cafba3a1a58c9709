using PokCases.Domain.Cases;

namespace PokCases.Web.Cases;

/// <summary>A case as the coordinator sees it: no title, no question, no people of the case.</summary>
/// <remarks>TriageBy is the last day of the table's term while the case waits for triage.</remarks>
public sealed record FigureRow(Guid Id, string Reference, CaseStage Stage, string Table, string Municipality, DateTimeOffset IntroducedAt, int OpenActions, DateOnly? NextDue, DateOnly? TriageBy);
