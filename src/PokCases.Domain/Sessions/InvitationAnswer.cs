using PokCases.Domain.Tables;

namespace PokCases.Domain.Sessions;

/// <summary>What an invited person said.</summary>
public enum InvitationAnswer
{
    /// <summary>No answer yet.</summary>
    None,

    /// <summary>Komt.</summary>
    Accepted,

    /// <summary>Komt niet.</summary>
    Declined,
}
