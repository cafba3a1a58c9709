using PokCases.Domain.Tables;

namespace PokCases.Domain.Sessions;

/// <summary>A resident or supporter who sits at the own item without an account: recorded by role, not by name.</summary>
public sealed class RoomGuest
{
    private RoomGuest()
    {
    }

    /// <summary>Records a presence.</summary>
    public RoomGuest(Guid id, Guid itemId, RoomGuestKind kind, string role, Guid notedById, DateTimeOffset now)
    {
        Id = id;
        ItemId = itemId;
        Kind = kind;
        Role = Texts.Optional(role, 60);
        NotedById = notedById;
        ArrivedAt = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The item.</summary>
    public Guid ItemId { get; private set; }

    /// <summary>Resident or supporter.</summary>
    public RoomGuestKind Kind { get; private set; }

    /// <summary>In which role, in a word (moeder, cliëntondersteuner); no names.</summary>
    public string Role { get; private set; } = string.Empty;

    /// <summary>Who recorded it.</summary>
    public Guid NotedById { get; private set; }

    /// <summary>From when.</summary>
    public DateTimeOffset ArrivedAt { get; private set; }

    /// <summary>Until when.</summary>
    public DateTimeOffset? LeftAt { get; private set; }

    /// <summary>Leaves.</summary>
    public void Leave(DateTimeOffset now) => LeftAt ??= now;
}
