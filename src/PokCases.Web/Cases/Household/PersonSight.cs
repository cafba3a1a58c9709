namespace PokCases.Web.Cases.Household;

/// <summary>Who of those who see the case see one person of its household.</summary>
internal enum PersonSight
{
    /// <summary>All of them.</summary>
    Everybody,

    /// <summary>Who holds the case, and who was let in by name.</summary>
    Closed,
}
