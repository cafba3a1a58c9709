namespace PokCases.Web.Mail;

/// <summary>The edge to the mail server.</summary>
internal interface IMailSender
{
    /// <param name="to">Address.</param>
    /// <param name="subject">Subject.</param>
    /// <param name="text">Plain text.</param>
    /// <param name="calendar">An iCalendar file to attach; none when empty.</param>
    /// <param name="cancellation">Ends the sending.</param>
    Task Send(string to, string subject, string text, string calendar, CancellationToken cancellation);
}
