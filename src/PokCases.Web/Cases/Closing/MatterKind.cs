namespace PokCases.Web.Cases.Closing;

/// <summary>What a case can leave open, beside its actions.</summary>
public enum MatterKind
{
    /// <summary>A decision between sessions that was asked and not taken.</summary>
    Decision,

    /// <summary>Money of the breakthrough budget that lies fixed.</summary>
    Money,

    /// <summary>A request to the breakthrough budget that nobody decided on.</summary>
    Request,

    /// <summary>A warm referral that nobody brought to an end.</summary>
    Referral,

    /// <summary>Somebody was asked to lead the case and has not answered.</summary>
    Lead,

    /// <summary>A place on the agenda of a session where the case has not come up yet; what it is about is the session's number.</summary>
    Agenda,
}
