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

    /// <summary>A case on hold is to be looked at again.</summary>
    LookAgain,

    /// <summary>A resident is to be asked whether it holds.</summary>
    Aftercare,

    /// <summary>A signal that somebody saw was answered.</summary>
    SignalAnswered,
}
