using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Cases;
using PokCases.Web.Deadlines;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

/// <summary>A table that does not answer in time is reminded by a real SMTP server, with nothing of the case in it; who brought it hears the answer.</summary>
public sealed class TriageTermTests(MailTests.MailHost host) : IClassFixture<MailTests.MailHost>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Term_WhenItIsOver_RemindsTheChairsEachWeekAndShowsForTheCoordinator()
    {
        var table = await host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(title: "Mevrouw Pietersen verliest haar huis");
        await table.AskTriage(about);
        var coordinator = await table.Partnership.Coordinator();

        host.Time.Advance(TimeSpan.FromDays(8));
        await Work();
        var first = await Next(2);
        host.Time.Advance(TimeSpan.FromDays(7));
        await Work();
        var second = await Next(2);

        foreach (var mails in (List<ReceivedMail>[])[first, second])
        {
            mails.Select(m => m.To).ShouldBe([table.Chair.Email, table.Deputy.Email], ignoreOrder: true);
            foreach (var mail in mails)
            {
                mail.Text.ShouldContain($"/tafels/{table.Id}/triage");
                foreach (var word in (string[])["Pietersen", about.Reference, about.Question, "Wim"])
                {
                    (mail.Raw + mail.Text).ShouldNotContain(word);
                }
            }
        }

        using var chair = await host.SignIn(table.Chair);
        (await chair.Get("/mijn-dag")).QuerySelector("main")!.TextContent.ShouldContain("Triage te laat");
        using var client = await host.SignIn(coordinator);
        var list = await client.Get("/casussen");
        var row = list.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains(about.Reference, StringComparison.Ordinal));
        row.TextContent.ShouldContain("8 dagen te laat");
        row.TextContent.ShouldContain("antwoord van triage");
        (await Reminders(about)).ShouldBe(2);
    }

    [Fact]
    public async Task Answer_WhenTheLeadIsAway_MailsWhoStandsInTooAndShowsOnThatDay()
    {
        var table = await host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        await table.AskTriage(about);
        await table.Partnership.Do(w =>
        {
            var stands = new PokCases.Domain.Accounts.Stewardship(Guid.CreateVersion7(), table.Participant.Id, table.NoteTaker.Id, w.Now, w.Now.AddDays(3), w.Now);
            stands.Agree([], w.Now);
            w.Db.Stewardships.Add(stands);
        });
        using var chair = await host.SignIn(table.Chair);
        using var substitute = await host.SignIn(table.NoteTaker);

        (await chair.PostJson($"/casussen/{about.Reference}/triage", ("besluit", "BackWithAdvice"), ("woorden", "Bel eerst."))).ShouldBeOk();

        List<string> told = [];
        while (told.Count < 2)
        {
            // What an earlier test asked for may come first.
            var mail = await host.Mails.Next();
            if (mail.To == table.Participant.Email || mail.To == table.NoteTaker.Email)
            {
                told.Add(mail.To);
            }
        }

        told.ShouldBe([table.Participant.Email, table.NoteTaker.Email], ignoreOrder: true);
        (await substitute.Get("/mijn-dag")).QuerySelector("main")!.TextContent.ShouldContain(about.Reference);
        (await substitute.Get($"/casussen/{about.Reference}/triage")).QuerySelector("main")!.TextContent.ShouldContain("Bel eerst.");
    }

    [Fact]
    public async Task Answer_BeforeTheTermIsOver_MailsWhoBroughtItALinkAndNoReminderFollows()
    {
        var table = await host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        await table.AskTriage(about);
        using var chair = await host.SignIn(table.Chair);

        (await chair.PostJson($"/casussen/{about.Reference}/triage", ("besluit", "BackWithAdvice"), ("woorden", "Bel eerst de corporatie"))).ShouldBeOk();
        var mail = (await Next(1))[0];
        host.Time.Advance(TimeSpan.FromDays(8));
        await Work();

        mail.To.ShouldBe(table.Participant.Email);
        mail.Text.ShouldContain("/mijn-dag");
        foreach (var word in (string[])["corporatie", about.Reference, about.Title, "Vera"])
        {
            (mail.Raw + mail.Text).ShouldNotContain(word);
        }

        (await Reminders(about)).ShouldBe(0);
    }

    private async Task Work() => await host.Services.GetRequiredService<DueWorker>().Run(Cancellation);

    private async Task<int> Reminders(CaseAtWork about)
    {
        await using var scope = await host.Reading.Open(about.Introducer.Caller, "test", "test", Cancellation);
        return await scope.Db.CaseEvents.CountAsync(e => e.CaseId == about.Id && e.Kind == CaseEventKind.TriageReminded, Cancellation);
    }

    private async Task<List<ReceivedMail>> Next(int count)
    {
        List<ReceivedMail> mails = [];
        for (var i = 0; i < count; i++)
        {
            mails.Add(await host.Mails.Next());
        }

        return mails;
    }
}
