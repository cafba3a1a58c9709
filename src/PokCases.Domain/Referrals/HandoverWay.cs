namespace PokCases.Domain.Referrals;

/// <summary>How people spoke with each other to hand over. A letter or a message is no conversation.</summary>
public enum HandoverWay
{
    /// <summary>Samen aan tafel.</summary>
    InPerson,

    /// <summary>Beeldbellen.</summary>
    Video,

    /// <summary>Telefoon.</summary>
    Phone,
}
