namespace PokCases.Domain.AdviceDesk.Law;

/// <summary>What kind of gain a claimed right is. Figures never add different natures up without saying so.</summary>
public enum RightNature
{
    /// <summary>Nieuw recht: money that comes in from now on.</summary>
    NewRight,

    /// <summary>Nabetaling: money over a time that is past.</summary>
    BackPayment,

    /// <summary>Kwijtschelding: a debt written off.</summary>
    DebtRemitted,

    /// <summary>Voorkomen kosten: what did not have to be paid.</summary>
    CostAvoided,
}
