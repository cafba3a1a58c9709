namespace PokCases.Domain.Rights;

/// <summary>What is checked before anything is sent.</summary>
public enum RequestCheck
{
    /// <summary>Whether who asks is who that person says to be (AVG 12(6)).</summary>
    Identity,

    /// <summary>Whether who asks for somebody else may (a <i>machtiging</i>, parental authority, guardianship).</summary>
    Representation,

    /// <summary>What would harm the rights of others (AVG 15(4), UAVG 41).</summary>
    Others,
}
