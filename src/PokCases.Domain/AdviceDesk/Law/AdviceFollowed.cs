namespace PokCases.Domain.AdviceDesk.Law;

/// <summary>Whether an advice was followed.</summary>
public enum AdviceFollowed
{
    /// <summary>Not known yet.</summary>
    Unknown,

    /// <summary>Gevolgd.</summary>
    Yes,

    /// <summary>Deels gevolgd.</summary>
    Partly,

    /// <summary>Niet gevolgd.</summary>
    No,
}
