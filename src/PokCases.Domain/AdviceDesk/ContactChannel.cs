namespace PokCases.Domain.AdviceDesk;

/// <summary>How somebody reached the advice desk.</summary>
public enum ContactChannel
{
    /// <summary>At the desk, in consulting hours.</summary>
    Desk,

    /// <summary>At the desk, by appointment.</summary>
    Appointment,

    /// <summary>By telephone.</summary>
    Phone,

    /// <summary>By mail or message.</summary>
    Message,

    /// <summary>At home.</summary>
    HomeVisit,

    /// <summary>Another way.</summary>
    Other,
}
