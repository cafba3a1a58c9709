namespace PokCases.Domain.Cases;

/// <summary>On what a case is stuck, as the evaluation of <i>Dwars door de domeinen</i> tells them apart.</summary>
public enum StuckOn
{
    /// <summary>Organisatorisch: who does it, who is it for.</summary>
    Organisational,

    /// <summary>Financieel: nobody's budget fits.</summary>
    Financial,

    /// <summary>Juridisch: rules stand in the way, or contradict each other.</summary>
    Legal,
}
