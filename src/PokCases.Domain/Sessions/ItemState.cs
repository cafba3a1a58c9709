using PokCases.Domain.Tables;

namespace PokCases.Domain.Sessions;

/// <summary>Where an agenda item stands.</summary>
public enum ItemState
{
    /// <summary>Voorgesteld by an introducer; not on the agenda yet.</summary>
    Proposed,

    /// <summary>On the agenda.</summary>
    Accepted,

    /// <summary>Not put on the agenda.</summary>
    Declined,

    /// <summary>Nu aan de orde.</summary>
    Running,

    /// <summary>Afgerond.</summary>
    Done,

    /// <summary>Geparkeerd: may be taken up again in this session.</summary>
    Parked,

    /// <summary>Doorgeschoven to the next session.</summary>
    Deferred,
}
