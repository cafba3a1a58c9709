namespace PokCases.Domain.Rights;

/// <summary>How far a resident's request is.</summary>
public enum ResidentRequestState
{
    /// <summary>It came in.</summary>
    Received,

    /// <summary>The report is there to be looked at; of a request for access only.</summary>
    Prepared,

    /// <summary>Identity, representation and the rights of others were checked.</summary>
    Checked,

    /// <summary>It was decided; the answer still goes out, or the work still has to be done.</summary>
    Decided,

    /// <summary>The answer went out and what was decided was done.</summary>
    Executed,

    /// <summary>Who asked took it back.</summary>
    Withdrawn,
}
