namespace PokCases.Domain.Cases.Households;

/// <summary>How two people of a household belong to each other, read from the first to the second.</summary>
public enum RelationKind
{
    /// <summary>Ouder van.</summary>
    ParentOf,

    /// <summary>Stiefouder van.</summary>
    StepParentOf,

    /// <summary>Pleegouder van.</summary>
    FosterParentOf,

    /// <summary>Grootouder van.</summary>
    GrandparentOf,

    /// <summary>Partner van.</summary>
    PartnerOf,

    /// <summary>Ex-partner van.</summary>
    ExPartnerOf,

    /// <summary>Broer of zus van.</summary>
    SiblingOf,

    /// <summary>Voogd van.</summary>
    GuardianOf,

    /// <summary>Mantelzorger van.</summary>
    CarerOf,
}
