namespace PokCases.Domain.Retention;

/// <summary>From which day a term counts.</summary>
public enum KeptFrom
{
    /// <summary>The day the case was closed.</summary>
    Closing,

    /// <summary>The day something of the case changed last, also once it was closed (<i>na de laatste wijziging</i>, as for the Jeugdwet).</summary>
    LastChange,
}
