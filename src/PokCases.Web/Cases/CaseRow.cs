using PokCases.Domain.Cases;

namespace PokCases.Web.Cases;

/// <summary>A case in a list of one's own.</summary>
/// <remarks>
/// NextSession is when it is on an agenda next, NextDue when its first open action must be done; IsProposed says that it
/// waits for a chair to put it on an agenda.
/// </remarks>
public sealed record CaseRow(
    Guid Id,
    string Reference,
    string Title,
    CaseStage Stage,
    string Table,
    string Lead,
    bool IsMine,
    DateTimeOffset? NextSession,
    bool IsProposed,
    DateOnly? NextDue,
    bool WaitsForTriage);
