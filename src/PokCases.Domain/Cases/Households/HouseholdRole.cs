namespace PokCases.Domain.Cases.Households;

/// <summary>What somebody is in a household; own words can be put beside it.</summary>
public enum HouseholdRole
{
    /// <summary>Moeder.</summary>
    Mother,

    /// <summary>Vader.</summary>
    Father,

    /// <summary>Kind, of whatever age.</summary>
    Child,

    /// <summary>Partner.</summary>
    Partner,

    /// <summary>Ex-partner, who mostly lives elsewhere.</summary>
    ExPartner,

    /// <summary>Grootouder.</summary>
    Grandparent,

    /// <summary>Broer of zus.</summary>
    Sibling,

    /// <summary>Other family.</summary>
    Relative,

    /// <summary>Inwonende: lives in without being family.</summary>
    Lodger,

    /// <summary>Somebody on their own, or what the list has no word for: own words say what.</summary>
    Other,
}
