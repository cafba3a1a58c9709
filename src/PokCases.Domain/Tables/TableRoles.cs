namespace PokCases.Domain.Tables;

/// <summary>Roles at a table (design §1).</summary>
[Flags]
public enum TableRoles
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Voorzitter.</summary>
    Chair = 1,

    /// <summary>Vervangend voorzitter: the named deputy who may take the chair.</summary>
    DeputyChair = 2,

    /// <summary>Doorbreker.</summary>
    BreakthroughLead = 4,

    /// <summary>Notulist.</summary>
    NoteTaker = 8,

    /// <summary>Deelnemer.</summary>
    Participant = 16,

    /// <summary>Cliëntondersteuner, ervaringsdeskundige, vrijwilliger.</summary>
    Supporter = 32,

    /// <summary>Gespreksbegeleider of an intervisie.</summary>
    Facilitator = 64,
}
