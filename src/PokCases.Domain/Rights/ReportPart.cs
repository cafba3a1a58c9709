namespace PokCases.Domain.Rights;

/// <summary>Parts of a report to a resident (AVG 15(1)).</summary>
public enum ReportPart
{
    /// <summary>Who the person is, as known in the case.</summary>
    Person,

    /// <summary>How the person is reached safely.</summary>
    Contact,

    /// <summary>Who represents the person.</summary>
    Representation,

    /// <summary>The case: its question, goals, contributions, outcomes and actions.</summary>
    Case,

    /// <summary>Names of documents.</summary>
    Document,

    /// <summary>What it is processed for.</summary>
    Purpose,

    /// <summary>Who got it.</summary>
    Receiver,

    /// <summary>How long it is kept.</summary>
    Retention,

    /// <summary>Who looked at it or changed it, by organisation and role.</summary>
    Reading,
}
