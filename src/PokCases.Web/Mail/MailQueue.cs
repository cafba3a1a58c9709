using System.Globalization;
using System.Threading.Channels;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PokCases.Web.Persistence;

namespace PokCases.Web.Mail;

/// <summary>Mails wait in the database, so that no command waits for the mail server and a restart loses none.</summary>
internal sealed partial class MailQueue(
    IDataProtectionProvider protection,
    IOptions<MailOptions> options,
    IMailSender sender,
    IStringLocalizer<MailTexts> texts,
    WriteDoor door,
    ReadDoor reading,
    TimeProvider time,
    ILogger<MailQueue> logger) : BackgroundService
{
    private const int MostTries = 12;
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(1);

    private readonly IDataProtector protector = protection.CreateProtector("PokCases.MailLink");
    private readonly Channel<bool> wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Whether mail is sent at all.</summary>
    public bool IsOn => options.Value.IsOn;

    /// <summary>Puts a mail in the queue, inside a command. Without a mail server nothing happens.</summary>
    /// <param name="w">The command.</param>
    /// <param name="kind">What it says.</param>
    /// <param name="address">To whom.</param>
    /// <param name="language"><c>nl</c> or <c>en</c>.</param>
    /// <param name="link">The link in it; empty for none.</param>
    /// <param name="calendar">An iCalendar file to attach; empty for none.</param>
    /// <param name="numbers">Numbers that its text names after the link; none for most.</param>
    /// <param name="id">Its id, when the same mail made again is to be known as the same; its Message-ID is made of it.</param>
    public void Put(Writing w, MailKind kind, string address, string language, string link, string calendar = "", IReadOnlyList<int>? numbers = null, Guid? id = null)
    {
        if (!IsOn)
        {
            return;
        }

        w.Db.Set<QueuedMail>().Add(new QueuedMail
        {
            Id = id ?? Guid.CreateVersion7(),
            Kind = kind,
            Address = address,
            Language = language == "en" ? "en" : "nl",
            Link = Protected(link),
            Calendar = Protected(calendar),
            Numbers = string.Join(' ', (numbers ?? []).Select(n => n.ToString(CultureInfo.InvariantCulture))),
            NextTryAt = w.Now,
        });
        w.Committed += () => wake.Writer.TryWrite(true);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (IsOn && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                await SendWhatIsDue(stoppingToken);
                using var look = new CancellationTokenSource(Look, time);
                using var either = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, look.Token);
                await wake.Reader.ReadAsync(either.Token);
            }
            catch (OperationCanceledException) when (!stoppingToken.IsCancellationRequested)
            {
                // A minute has passed: look again.
            }
            catch (StoreUnavailableException)
            {
                await Task.Delay(Look, time, stoppingToken);
            }
        }
    }

    private async Task SendWhatIsDue(CancellationToken stopping)
    {
        var now = time.GetUtcNow();
        await using var db = reading.Plain();
        foreach (var mail in await db.Set<QueuedMail>().Where(m => m.NextTryAt <= now).OrderBy(m => m.NextTryAt).Take(50).ToListAsync(stopping))
        {
            // Claimed first: of several nodes one sends, and a mail whose sending is cut short is tried again later.
            var claimed = 0;
            await door.Keep(async d => claimed = await d.Set<QueuedMail>()
                .Where(m => m.Id == mail.Id && m.Tries == mail.Tries)
                .ExecuteUpdateAsync(u => u.SetProperty(m => m.Tries, mail.Tries + 1).SetProperty(m => m.NextTryAt, now + Wait(mail.Tries))), stopping);
            if (claimed == 1)
            {
                await Send(mail, stopping);
            }
        }
    }

    private async Task Send(QueuedMail mail, CancellationToken stopping)
    {
        try
        {
            CultureInfo.CurrentUICulture = new CultureInfo(mail.Language);
            await sender.Send(mail.Id, mail.Address, texts[$"Mail{mail.Kind}Subject"], texts[$"Mail{mail.Kind}Text", [Readable(mail.Link), .. mail.Numbers.Split(' ')]], Readable(mail.Calendar), stopping);
            await Remove(mail, stopping);
        }
#pragma warning disable CA1031 // Whatever the mail server did: the mail stays and is tried again.
        catch (Exception e) when (!stopping.IsCancellationRequested)
#pragma warning restore CA1031
        {
            NotSent(e, mail.Kind, mail.Tries + 1);
            if (mail.Tries + 1 >= MostTries)
            {
                await Remove(mail, stopping);
            }
        }
    }

    private string Protected(string text) => text.Length == 0 ? text : protector.Protect(text);

    private string Readable(string text) => text.Length == 0 ? text : protector.Unprotect(text);

    private Task Remove(QueuedMail mail, CancellationToken stopping) =>
        door.Keep(d => d.Set<QueuedMail>().Where(m => m.Id == mail.Id).ExecuteDeleteAsync(), stopping);

    // 1, 2, 4 … minutes, at most two hours apart: given up after half a day.
    private static TimeSpan Wait(int tries) => TimeSpan.FromMinutes(Math.Min(120, Math.Pow(2, tries)));

    [LoggerMessage(Level = LogLevel.Warning, Message = "A mail ({Kind}) was not sent at try {Tries}.")]
    private partial void NotSent(Exception exception, MailKind kind, int tries);
}
