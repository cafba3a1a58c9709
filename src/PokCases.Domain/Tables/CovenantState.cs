namespace PokCases.Domain.Tables;

/// <summary>Where a table's covenant stands on a day.</summary>
public enum CovenantState
{
    /// <summary>None was recorded: nothing new may start.</summary>
    Missing,

    /// <summary>It starts later.</summary>
    NotYet,

    /// <summary>It holds.</summary>
    Holds,

    /// <summary>It holds, and ends within <see cref="Table.CovenantWarningDays"/> days.</summary>
    EndsSoon,

    /// <summary>It is over: no new cases.</summary>
    Lapsed,
}
