using PokCases.Domain.Sessions;

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
    public bool IsCase => Item.Kind == ItemKind.Case;

    public bool CanChange => Item.Kind is ItemKind.Case or ItemKind.Topic && Item.StartedAt is null;
}
