namespace PokCases.Web.Mail;

/// <summary>A mail that is still to be sent. Removed once it is.</summary>
internal sealed class QueuedMail
{
    public Guid Id { get; set; }

    public MailKind Kind { get; set; }

    public string Address { get; set; } = string.Empty;

    /// <summary>Language of the text: <c>nl</c> or <c>en</c>.</summary>
    public string Language { get; set; } = string.Empty;

    /// <summary>The link, under Data Protection: whoever reads the database can't use it.</summary>
    public string Link { get; set; } = string.Empty;

    /// <summary>An iCalendar file that goes with it, under Data Protection; empty for none.</summary>
    public string Calendar { get; set; } = string.Empty;

    /// <summary>Numbers that its text names, with spaces between them; empty for none.</summary>
    public string Numbers { get; set; } = string.Empty;

    public DateTimeOffset NextTryAt { get; set; }

    public int Tries { get; set; }
}
