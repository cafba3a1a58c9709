namespace PokCases.Domain.Sessions;

/// <summary>Whether a needed organisation will be there for an item, given the answers to the invitations.</summary>
public enum NeededPresence
{
    /// <summary>Nobody of it was invited, or everybody declined.</summary>
    Missing,

    /// <summary>Somebody was invited, and nobody answered yet.</summary>
    Unanswered,

    /// <summary>Somebody comes, but after the item's planned start.</summary>
    Late,

    /// <summary>Somebody comes.</summary>
    Comes,
}
