namespace PokCases.Domain.Rights;

/// <summary>How a resident's request came in.</summary>
public enum RequestChannel
{
    /// <summary>By letter.</summary>
    Letter,

    /// <summary>By e-mail.</summary>
    Mail,

    /// <summary>By telephone.</summary>
    Phone,

    /// <summary>At the counter.</summary>
    Counter,

    /// <summary>Told to a professional.</summary>
    Professional,
}
