using PokCases.Domain.Accounts;
using PokCases.Domain.Tables;

namespace PokCases.Domain.Access;

/// <summary>What a viewer is at a table and in one of its sessions.</summary>
/// <param name="Roles">Roles at the table; <see cref="TableRoles.None"/> for who is not a member.</param>
/// <param name="IsChairNow">Chairs this session now.</param>
/// <param name="IsInvited">Invited to the session as guest or substitute.</param>
/// <param name="ChairWasTaken">The chair was taken, not handed over: it gives no access.</param>
public sealed record SessionStanding(TableRoles Roles, bool IsChairNow, bool IsInvited, bool ChairWasTaken);
