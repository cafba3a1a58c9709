namespace PokCases.Domain.AdviceDesk.Law;

/// <summary>In what a term is counted.</summary>
public enum TermUnit
{
    /// <summary>Dagen.</summary>
    Days,

    /// <summary>Weken.</summary>
    Weeks,

    /// <summary>Maanden.</summary>
    Months,
}
