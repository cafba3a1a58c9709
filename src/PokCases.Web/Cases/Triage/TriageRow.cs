namespace PokCases.Web.Cases.Triage;

/// <summary>A case that waits for triage, in a list.</summary>
public sealed record TriageRow(
    Guid CaseId,
    string Reference,
    string Title,
    Guid TableId,
    string Introducer,
    DateTimeOffset AskedAt,
    DateOnly AnswerOn,
    bool IsLate,
    bool IsUrgent,
    bool IsTakenUp);
