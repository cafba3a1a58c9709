namespace PokCases.Domain.Cases.Method;

/// <summary>What an amount is, said with every euro that is counted: one must not be added to the other unseen.</summary>
public enum MoneyNature
{
    /// <summary>Geld dat van de ene pot naar de andere gaat.</summary>
    Moved,

    /// <summary>Kosten die er anders zouden komen.</summary>
    CostAvoided,

    /// <summary>Een schuld die wordt kwijtgescholden.</summary>
    DebtWrittenOff,
}
