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

    /// <summary>A case on hold to look at again.</summary>
    LookAgain,

    /// <summary>A resident to ask whether it holds.</summary>
    Aftercare,

    /// <summary>An answer to a signal, to read.</summary>
    SignalAnswered,
}
