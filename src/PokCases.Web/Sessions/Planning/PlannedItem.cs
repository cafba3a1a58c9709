using PokCases.Domain.Sessions;
using PokCases.Web.Cases.Household;
using PokCases.Web.Cases.Method;

namespace PokCases.Web.Sessions.Planning;

/// <summary>An item on the agenda with its planned clock time.</summary>
public sealed record PlannedItem(
    AgendaItem Item,
    ItemLabel Label,
    DateTimeOffset From,
    DateTimeOffset Until,
    IReadOnlyList<NeededOrganisation> Needed,
    IReadOnlyList<AdmissionChoice> Admissions,
    IReadOnlyList<PlannedGuest> Guests,
    bool CanGoUp,
    bool CanGoDown)
{
    /// <summary>For who may see the title.</summary>
    public IReadOnlyList<HardDateLine> HardDates { get; init; } = [];

    /// <summary>Whether decisions between sessions are told or confirmed at it, for who may see the title.</summary>
    public InterimNotice Interim { get; init; }

    public bool IsCase => Item.Kind == ItemKind.Case;

    public bool CanChange => Item.Kind is ItemKind.Case or ItemKind.Topic && Item.StartedAt is null;
}
