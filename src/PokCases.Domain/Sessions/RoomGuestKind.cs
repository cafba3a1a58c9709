using PokCases.Domain.Tables;

namespace PokCases.Domain.Sessions;

/// <summary>Who sat at an item without an account.</summary>
public enum RoomGuestKind
{
    /// <summary>Inwoner.</summary>
    Resident,

    /// <summary>Cliëntondersteuner, ervaringsdeskundige or other helper beside the resident.</summary>
    Supporter,
}
