using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using Microsoft.Extensions.Options;

namespace PokCases.Web.Mail;

internal sealed class SmtpMailSender(IOptions<MailOptions> options) : IMailSender
{
    public async Task Send(Guid id, string to, string subject, string text, string calendar, CancellationToken cancellation)
    {
        var mail = options.Value;
        using var client = new SmtpClient(mail.Host, mail.Port)
        {
            EnableSsl = mail.Security == MailSecurity.StartTls,
            Credentials = mail.User is null ? null : new NetworkCredential(mail.User, mail.Password),
            Timeout = 30_000,
        };
        using var message = new MailMessage(mail.From!, to, subject, text);
        message.Headers.Add("Message-ID", $"<{id:N}@{message.From!.Host}>");
        if (calendar.Length > 0)
        {
            message.Attachments.Add(Attachment.CreateAttachmentFromString(calendar, CalendarType()));
        }

        await client.SendMailAsync(message, cancellation);
    }

    // What a calendar program takes up by itself (RFC 6047).
    private static ContentType CalendarType() => new("text/calendar")
    {
        CharSet = "utf-8",
        Name = "afspraak.ics",
        Parameters = { ["method"] = "PUBLISH" },
    };
}
