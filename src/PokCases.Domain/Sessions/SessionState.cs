using PokCases.Domain.Tables;

namespace PokCases.Domain.Sessions;

/// <summary>Where a session stands.</summary>
public enum SessionState
{
    /// <summary>Gepland.</summary>
    Planned,

    /// <summary>Nu bezig.</summary>
    Running,

    /// <summary>Gesloten.</summary>
    Closed,

    /// <summary>Afgelast.</summary>
    Cancelled,
}
