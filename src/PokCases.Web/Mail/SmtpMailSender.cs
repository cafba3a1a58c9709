using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Options;

namespace PokCases.Web.Mail;

internal sealed class SmtpMailSender(IOptions<MailOptions> options) : IMailSender
{
    public async Task Send(string to, string subject, string text, CancellationToken cancellation)
    {
        var mail = options.Value;
        using var client = new SmtpClient(mail.Host, mail.Port)
        {
            EnableSsl = mail.Security == MailSecurity.StartTls,
            Credentials = mail.User is null ? null : new NetworkCredential(mail.User, mail.Password),
            Timeout = 30_000,
        };
        using var message = new MailMessage(mail.From!, to, subject, text);
        await client.SendMailAsync(message, cancellation);
    }
}
