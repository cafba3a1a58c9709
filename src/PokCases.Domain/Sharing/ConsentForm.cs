namespace PokCases.Domain.Sharing;

/// <summary>How a consent was given.</summary>
public enum ConsentForm
{
    /// <summary>Mondeling.</summary>
    Spoken,

    /// <summary>Schriftelijk.</summary>
    Written,

    /// <summary>Digitaal.</summary>
    Digital,
}
