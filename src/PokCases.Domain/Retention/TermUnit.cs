namespace PokCases.Domain.Retention;

/// <summary>What the length of a term counts.</summary>
public enum TermUnit
{
    /// <summary>Weeks of seven days.</summary>
    Weeks,

    /// <summary>Calendar months.</summary>
    Months,

    /// <summary>Calendar years.</summary>
    Years,
}
