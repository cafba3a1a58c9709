namespace PokCases.Web.HelpMap.Exchange;

/// <summary>What becomes of a record.</summary>
public enum RecordFate
{
    /// <summary>It was not on the map.</summary>
    New,

    /// <summary>It was, and the source says something else now.</summary>
    Changed,

    /// <summary>The source says what it said before, or it was written here.</summary>
    Unchanged,

    /// <summary>Something is wrong with it.</summary>
    Refused,
}
