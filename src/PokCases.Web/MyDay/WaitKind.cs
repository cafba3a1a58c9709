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

    /// <summary>A case with a hard date before its next session.</summary>
    HardDate,
}
