namespace PokCases.Web.Retention.Erasing;

/// <summary>Under which word a verklaring van vernietiging counts what was destroyed.</summary>
public enum ErasedPart
{
    /// <summary>The case, its question and introduction.</summary>
    Case,

    /// <summary>People of the household and what is known of them.</summary>
    Household,

    /// <summary>What was said at a table.</summary>
    Talk,

    /// <summary>Outcomes of items: agreements, advice, decisions.</summary>
    Outcomes,

    /// <summary>Minutes of its items.</summary>
    Minutes,

    /// <summary>Goals and actions.</summary>
    Plan,

    /// <summary>Steps of the method, breakthrough, costs, interim decisions.</summary>
    Method,

    /// <summary>Documents, with their files.</summary>
    Documents,

    /// <summary>Sharing decisions and consents.</summary>
    Sharing,

    /// <summary>Case team, admissions, requests for access.</summary>
    Access,

    /// <summary>Timeline, escalation, closing and aftercare.</summary>
    Course,

    /// <summary>Requests for money.</summary>
    Money,

    /// <summary>Requests of residents and the reports made for them.</summary>
    Requests,

    /// <summary>Matters of the advice desk.</summary>
    Matters,

    /// <summary>Contacts of those matters.</summary>
    Contacts,

    /// <summary>Dates and holds of the deletion itself, and the index of words: counted nowhere.</summary>
    Bookkeeping,
}
