namespace PokCases.Web.Mail;

/// <summary>The edge to the mail server.</summary>
internal interface IMailSender
{
    /// <param name="id">What the mail is known by: its Message-ID is made of it, so that one that comes twice is seen to be the same.</param>
    /// <param name="to">Address.</param>
    /// <param name="subject">Subject.</param>
    /// <param name="text">Plain text.</param>
    /// <param name="calendar">An iCalendar file to attach; none when empty.</param>
    /// <param name="cancellation">Ends the sending.</param>
    Task Send(Guid id, string to, string subject, string text, string calendar, CancellationToken cancellation);
}
