using PokCases.Domain.Sessions;

namespace PokCases.Web.MyDay;

/// <summary>A session somebody is expected at.</summary>
/// <remarks>Answer is null for a member who was not invited by name; IsGuest for who comes for one item only.</remarks>
public sealed record SessionCard(
    Guid Id,
    int Number,
    string Table,
    string Place,
    DateTimeOffset StartsAt,
    DateTimeOffset EndsAt,
    SessionState State,
    bool IsChair,
    bool IsGuest,
    InvitationAnswer? Answer)
{
    public bool IsRunning => State == SessionState.Running;
}
