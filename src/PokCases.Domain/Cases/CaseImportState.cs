namespace PokCases.Domain.Cases;

/// <summary>Where bringing in a case history stands.</summary>
public enum CaseImportState
{
    /// <summary>Its rows can be looked at; nothing of it was written.</summary>
    Previewed,

    /// <summary>Its rows are being written.</summary>
    Running,

    /// <summary>All that was to be written is.</summary>
    Done,

    /// <summary>Something changed meanwhile so that a row could not be written; what was written before stays.</summary>
    Stopped,
}
