namespace PokCases.Domain;

/// <summary>A part of life a contribution is about. Chosen per table and per contribution; none is ever obligatory.</summary>
public enum LifeDomain
{
    /// <summary>Wonen.</summary>
    Housing,

    /// <summary>Geld.</summary>
    Money,

    /// <summary>Recht.</summary>
    Law,

    /// <summary>Gezin.</summary>
    Family,

    /// <summary>Gezondheid.</summary>
    Health,

    /// <summary>Zorg en ondersteuning.</summary>
    Care,

    /// <summary>Werk en inkomen.</summary>
    Work,

    /// <summary>Onderwijs.</summary>
    Education,

    /// <summary>Veiligheid.</summary>
    Safety,

    /// <summary>Verblijf.</summary>
    Residence,
}
