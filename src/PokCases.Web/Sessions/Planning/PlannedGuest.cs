using PokCases.Domain.Sessions;

namespace PokCases.Web.Sessions.Planning;

/// <summary>A guest of one item.</summary>
/// <param name="Invitation">With the slot.</param>
/// <param name="Name">Name with organisation.</param>
/// <param name="SlotFits">Whether the slot holds the item's planned time; else it needs moving along.</param>
public sealed record PlannedGuest(SessionInvitation Invitation, string Name, bool SlotFits);
