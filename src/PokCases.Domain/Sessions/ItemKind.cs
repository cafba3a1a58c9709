using PokCases.Domain.Tables;

namespace PokCases.Domain.Sessions;

/// <summary>What an agenda item is about.</summary>
public enum ItemKind
{
    /// <summary>Welkom en rondje: the check-in round.</summary>
    Welcome,

    /// <summary>A case.</summary>
    Case,

    /// <summary>A topic, without persons.</summary>
    Topic,

    /// <summary>Afspraken en afsluiten.</summary>
    Closing,
}
