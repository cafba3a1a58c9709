using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Accounts;
using PokCases.Web.Deadlines;
using PokCases.Web.Retention;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Retention;

/// <summary>Mail about closed cases that wait, by a real SMTP server: a link and nothing of the case, once.</summary>
public sealed class RetentionMailTests(MailTests.MailHost host) : IClassFixture<MailTests.MailHost>
{
    private const string Waits = "closed cases that may be deleted|afgesloten casussen die weg mogen";
    private const string Hold = "is vastgehouden tot een dag";

    private readonly List<ReceivedMail> received = [];

    [Fact]
    public async Task Reminders_OfReviewSecondAndHold_GoToWhoCanDoItOnceAWeek()
    {
        var made = await RetentionAtWork.Make(host, fourEyes: true);
        var fg = await made.Table.Partnership.Professional("Frits Toezicht", made.Table.Chair.OrganisationId, InstallationRoles.DataProtectionOfficer);
        await made.Close();
        await Pass(made, 15);
        await Until(made.Officer, Waits);
        await Until(made.Second, Waits);
        // The same due work, found by two nodes at once.
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => host.Services.GetRequiredService<DueWorker>().Run(TestContext.Current.CancellationToken)));
        await made.Wait(TimeSpan.Zero);
        var first = received.Count(m => Is(m, made.Officer, Waits));

        using (var officer = await host.SignIn(made.Officer))
        {
            (await made.Approve(officer)).ShouldBeOk();
        }

        await Pass(made, 7);
        await Until(made.Second, Waits, 2);
        using (var second = await host.SignIn(made.Second))
        {
            var until = host.Time.GetUtcNow().AddDays(2).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            (await made.Step(second, "vasthouden", null, ("reden", "Er loopt een klacht"), ("opnieuw", until))).ShouldBeOk();
        }

        await Pass(made, 3);
        await Until(made.Officer, Hold);
        await Until(made.Second, Hold);

        first.ShouldBeGreaterThan(0);
        received.Count(m => Is(m, made.Officer, Waits)).ShouldBe(first, "Who approved first is not asked to be the second one.");
        received.ShouldNotContain(m => m.To == fg.Email);
        foreach (var mail in received.FindAll(m => Is(m, made.Officer, string.Empty) || Is(m, made.Second, string.Empty)))
        {
            mail.Text.ShouldContain("/bewaren");
            mail.Text.ShouldNotContain(made.About.Reference);
            mail.Text.ShouldNotContain("klacht");
        }

        await using var db = host.Reading.Plain();
        (await db.DueWork.CountAsync(d => d.Kind == RemindRetention.Work && d.DoneAt == null, TestContext.Current.CancellationToken)).ShouldBe(1);
    }

    private static async Task Pass(RetentionAtWork made, int days) => await made.Wait(TimeSpan.FromDays(days));

    private static bool Is(ReceivedMail mail, Person to, string says) => mail.To == to.Email && says.Split('|').Any(s => mail.Text.Contains(s, StringComparison.OrdinalIgnoreCase));

    // Takes what comes in until there are so many of it.
    private async Task Until(Person to, string says, int count = 1)
    {
        while (received.Count(m => Is(m, to, says)) < count)
        {
            received.Add(await host.Mails.Next());
        }
    }
}
