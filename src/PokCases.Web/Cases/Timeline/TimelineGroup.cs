namespace PokCases.Web.Cases.Timeline;

/// <summary>What the timeline can be filtered by.</summary>
public enum TimelineGroup
{
    /// <summary>Fase.</summary>
    Stage,

    /// <summary>Sessies.</summary>
    Sessions,

    /// <summary>Uitkomsten.</summary>
    Outcomes,

    /// <summary>Acties.</summary>
    Actions,

    /// <summary>Plan.</summary>
    Plan,

    /// <summary>Huishouden.</summary>
    Household,

    /// <summary>Overig.</summary>
    Other,
}
