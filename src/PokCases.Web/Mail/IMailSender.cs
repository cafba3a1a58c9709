namespace PokCases.Web.Mail;

/// <summary>The edge to the mail server.</summary>
internal interface IMailSender
{
    Task Send(string to, string subject, string text, CancellationToken cancellation);
}
