namespace PokCases.Web.Mail;

/// <summary>What mails say.</summary>
internal sealed class MailTexts;
