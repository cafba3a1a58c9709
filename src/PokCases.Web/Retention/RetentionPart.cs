namespace PokCases.Web.Retention;

/// <summary>The heads of the list, in their order.</summary>
public enum RetentionPart
{
    /// <summary>The term is over: to be reviewed.</summary>
    Review,

    /// <summary>Somebody approved; a second person is waited for.</summary>
    Second,

    /// <summary>Approved: it is deleted soon, and can be taken back until then.</summary>
    Approved,

    /// <summary>Nothing can be deleted: no profile, not confirmed, or something else comes first.</summary>
    Stuck,

    /// <summary>Held, for a reason.</summary>
    Held,

    /// <summary>The term is over soon.</summary>
    Coming,
}
