using PokCases.Domain.Sessions;
using PokCases.Domain.Tables;

namespace PokCases.Web.Tables;

/// <summary>What a table's page shows.</summary>
public sealed record TableView(
    Table Table,
    TableRoles Roles,
    bool Manages,
    bool Plans,
    CovenantState Covenant,
    IReadOnlyList<Session> Coming,
    IReadOnlyList<Session> Past,
    IReadOnlyDictionary<Guid, InvitationAnswer> Invitations,
    IReadOnlyList<TableMember> Members,
    IReadOnlyDictionary<Guid, NamedPerson> People,
    IReadOnlyDictionary<Guid, string> Organisations,
    AgendaTemplate? Template)
{
    /// <summary>Whether the viewer decides what becomes of cases that are brought here.</summary>
    public bool Triages => Table.HoldsCases && (Roles & (TableRoles.Chair | TableRoles.DeputyChair | TableRoles.BreakthroughLead)) != 0;

    /// <summary>Whether the viewer sees the table's breakthrough budget.</summary>
    public bool SeesBudget { get; init; }
}
