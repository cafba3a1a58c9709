namespace PokCases.Web.Mail;

/// <summary>How the connection to the mail server is secured.</summary>
public enum MailSecurity
{
    /// <summary>Upgraded to TLS before anything is sent.</summary>
    StartTls,

    /// <summary>Not at all: only for a server on the same machine.</summary>
    None,
}
