using PokCases.Web.Cases.Household;
using PokCases.Web.Cases.Method;

namespace PokCases.Web.Sessions.Room;

/// <summary>A case as far as its head on the page shows it; the question is empty unless the item's content may be seen.</summary>
public sealed record CaseLine(Guid Id, string Reference, string Title, string Question, Domain.Cases.CaseStage Stage, Guid CaseLeadId, Guid MunicipalityId)
{
    /// <summary>For who may see the title.</summary>
    public IReadOnlyList<HardDateLine> HardDates { get; init; } = [];

    /// <summary>Whether decisions between sessions are told or confirmed at its item; for who may see the title.</summary>
    public InterimNotice Interim { get; init; }
}
