using PokCases.Domain.Sessions;

namespace PokCases.Web.Sessions.Planning;

/// <summary>Somebody invited to the whole session.</summary>
/// <param name="Invitation">With the answer.</param>
/// <param name="Name">Name.</param>
/// <param name="Organisation">Organisation.</param>
/// <param name="InsteadOf">For whom this person comes; null otherwise.</param>
public sealed record Invitee(SessionInvitation Invitation, string Name, string Organisation, string? InsteadOf);
