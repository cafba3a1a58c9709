namespace PokCases.Domain.Access;

/// <summary>How far what somebody said goes, by that person's own choice. It only ever narrows what the rest of the policy allows.</summary>
public enum Audience
{
    /// <summary>Everybody who may see the item, and afterwards who works on the case for the own organisation.</summary>
    Table,

    /// <summary>Of those only the case team, and the own organisation.</summary>
    CaseTeam,

    /// <summary>Of those only people of the own organisation.</summary>
    OwnOrganisation,

    /// <summary>Of those only who works under the same professional secrecy.</summary>
    Profession,
}
