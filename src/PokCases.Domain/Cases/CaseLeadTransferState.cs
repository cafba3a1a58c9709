namespace PokCases.Domain.Cases;

/// <summary>How far the transfer of a case to another case lead has come.</summary>
public enum CaseLeadTransferState
{
    /// <summary>Aangeboden: the other was asked.</summary>
    Offered,

    /// <summary>Aangenomen: the other leads the case.</summary>
    Accepted,

    /// <summary>Niet aangenomen, with a reason.</summary>
    Declined,

    /// <summary>Ingetrokken.</summary>
    Withdrawn,
}
