namespace PokCases.Domain.Rights;

/// <summary>What is made of a decided request, to be sent.</summary>
public enum RequestFileKind
{
    /// <summary>The decision, as Word.</summary>
    Decision,

    /// <summary>The report, as Word.</summary>
    Report,

    /// <summary>The report, as JSON.</summary>
    ReportData,
}
