using PokCases.Domain.Sessions;
using PokCases.Domain.Tables;

namespace PokCases.Web.Tables;

/// <summary>A table in the list.</summary>
public sealed record TableRow(Table Table, TableRoles Roles, CovenantState Covenant, Session? Next);
