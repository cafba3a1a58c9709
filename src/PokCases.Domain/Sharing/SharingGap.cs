namespace PokCases.Domain.Sharing;

/// <summary>What is missing or wrong in a draft before it can be decided.</summary>
public enum SharingGap
{
    /// <summary>Nobody receives it.</summary>
    Receiver,

    /// <summary>The receiver is the own organisation, which sees its data anyway.</summary>
    ReceiverIsOwn,

    /// <summary>The task isn't named.</summary>
    Task,

    /// <summary>The purpose isn't named.</summary>
    Purpose,

    /// <summary>No data is chosen.</summary>
    Data,

    /// <summary>Persons are named by somebody who doesn't hold the case.</summary>
    Persons,

    /// <summary>It isn't said why it is necessary.</summary>
    Necessary,

    /// <summary>It isn't said why no lighter way does.</summary>
    Proportionate,

    /// <summary>No ground is named.</summary>
    Ground,

    /// <summary>The ground doesn't hold today, or is of another kind than a first ground.</summary>
    GroundUnfit,

    /// <summary>It wasn't answered whether there is health data in it.</summary>
    Health,

    /// <summary>There is health data in it, and no second ground for it that holds today.</summary>
    HealthGround,

    /// <summary>It wasn't answered whether there is criminal data in it.</summary>
    Criminal,

    /// <summary>There is criminal data in it, and no second ground for it that holds today.</summary>
    CriminalGround,

    /// <summary>Consent is the ground, and no consent as ground under the AVG that holds is named; or what is named doesn't hold or means something else.</summary>
    Consent,

    /// <summary>It wasn't answered whether the person knows.</summary>
    Informed,

    /// <summary>When the person was told isn't said, or lies ahead.</summary>
    InformedOn,

    /// <summary>How the person was told isn't said.</summary>
    InformedHow,

    /// <summary>Why the person wasn't told isn't said.</summary>
    NotInformedWhy,

    /// <summary>No later day is named on which to look again whether the person can be told.</summary>
    LookAgainOn,

    /// <summary>No last day is named.</summary>
    LastDay,

    /// <summary>The last day is over.</summary>
    LastDayOver,
}
