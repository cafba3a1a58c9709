namespace PokCases.Domain.Cases;

/// <summary>What a professional does today when somebody is in danger. A fixed few, so that nothing about residents is written down.</summary>
public enum DangerStep
{
    /// <summary>Belt 112.</summary>
    CallsEmergency,

    /// <summary>Belt Veilig Thuis.</summary>
    CallsSafeHome,

    /// <summary>Gaat erheen.</summary>
    GoesThere,

    /// <summary>Overlegt met de aandachtsfunctionaris.</summary>
    AsksExpert,
}
