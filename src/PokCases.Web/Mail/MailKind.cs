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

    /// <summary>A table answered what becomes of a case. The link names no case.</summary>
    TriageAnswered,

    /// <summary>Somebody waits for longer than agreed for a table's answer.</summary>
    TriageReminder,
}
