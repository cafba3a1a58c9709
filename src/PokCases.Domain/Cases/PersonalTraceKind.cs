namespace PokCases.Domain.Cases;

/// <summary>What a text looks like it holds about somebody.</summary>
public enum PersonalTraceKind
{
    /// <summary>A name.</summary>
    Name,

    /// <summary>A date of birth.</summary>
    BirthDate,

    /// <summary>A burgerservicenummer.</summary>
    CitizenNumber,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>A street with a number, or a postcode.</summary>
    Address,

    /// <summary>An e-mail address.</summary>
    Mail,
}
