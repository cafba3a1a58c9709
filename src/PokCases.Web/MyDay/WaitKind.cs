namespace PokCases.Web.MyDay;

/// <summary>What somebody else waits for.</summary>
public enum WaitKind
{
    /// <summary>A decision of the own organisation.</summary>
    Decision,

    /// <summary>An admission that a second member confirms.</summary>
    Admission,

    /// <summary>An invitation to answer.</summary>
    Invitation,

    /// <summary>A proposal for the agenda.</summary>
    Proposal,

    /// <summary>Minutes to adopt.</summary>
    Minutes,

    /// <summary>A colleague asks to be acted for.</summary>
    Stewardship,

    /// <summary>An action of a case that one leads was missed twice.</summary>
    MissedAction,

    /// <summary>An action of a table that one chairs was missed three times.</summary>
    MissedAtTable,
}
