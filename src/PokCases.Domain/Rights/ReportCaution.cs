namespace PokCases.Domain.Rights;

/// <summary>Why a part of a report is looked at before it goes out.</summary>
public enum ReportCaution
{
    /// <summary>No special reason.</summary>
    None,

    /// <summary>Kept within an organisation or a profession: first talked over with that organisation.</summary>
    Secrecy,

    /// <summary>About a person who is closed in the case: first talked over with who leads it.</summary>
    Closed,

    /// <summary>A protected address.</summary>
    ProtectedAddress,

    /// <summary>Names somebody else of the household.</summary>
    NamesOther,

    /// <summary>Holds a word that is the surname of an employee.</summary>
    NamesEmployee,
}
