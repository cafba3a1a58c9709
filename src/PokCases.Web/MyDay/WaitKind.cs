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

    /// <summary>An interim decision to agree with or to take.</summary>
    Interim,

    /// <summary>A request to the breakthrough budget to decide on.</summary>
    Budget,
}
