namespace PokCases.Domain.Cases;

/// <summary>Why triage did not accept a case.</summary>
public enum DeclineReason
{
    /// <summary>Gewone hulp is genoeg, of nog niet geprobeerd.</summary>
    UsualHelpSuffices,

    /// <summary>Past niet bij het doel van deze tafel.</summary>
    OutsidePurpose,

    /// <summary>De inwoner wil dit niet.</summary>
    ResidentDeclines,

    /// <summary>Er is al een casus over.</summary>
    AlreadyHandled,

    /// <summary>Er is geen wettelijke taak voor.</summary>
    NoLegalTask,

    /// <summary>Anders.</summary>
    Other,
}
