namespace PokCases.Web.Mail;

/// <summary>What a mail says. The texts stand in the resource files.</summary>
internal enum MailKind
{
    Invitation,
    PasswordReset,
    EmailChange,

    /// <summary>Notice to the old address; no link.</summary>
    EmailChanged,

    /// <summary>Somebody is invited to a session.</summary>
    SessionInvitation,

    /// <summary>A session was moved or called off.</summary>
    SessionChanged,

    /// <summary>The date of an action comes near.</summary>
    ActionDueSoon,

    /// <summary>An action is late.</summary>
    ActionLate,

    /// <summary>To the case lead: an action was missed twice.</summary>
    ActionToLead,

    /// <summary>To the chair: an action was missed again.</summary>
    ActionToChair,

    /// <summary>Each Monday: how many actions this week, and how many late.</summary>
    WeeklyDigest,

    /// <summary>Somebody asks to be acted for.</summary>
    StewardshipAsked,

    /// <summary>The answer to that, or its end.</summary>
    StewardshipChanged,
}
