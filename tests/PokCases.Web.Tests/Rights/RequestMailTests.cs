using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Accounts;
using PokCases.Web.Deadlines;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Rights;

/// <summary>Mail about a term and about a decision to carry out, by a real SMTP server: a link and nothing of the request.</summary>
public sealed class RequestMailTests(MailTests.MailHost host) : IClassFixture<MailTests.MailHost>
{
    private readonly List<ReceivedMail> waiting = [];

    [Fact]
    public async Task Decided_MailsTheCaseLeadALinkOnly()
    {
        var made = await RightsAtWork.Make(host);
        using var officer = await host.SignIn(made.Officer);
        var path = await made.Note(officer, "Erasure", ("wat", "Wat de buurman zei"));
        await made.Choose(officer, path);
        await made.CheckAll(officer, path);

        (await made.Step(officer, path, "besluit", ("besluit", "Granted"), ("bezwaaradres", "Postbus 1"))).ShouldBeOk();
        var mail = await To(made.Table.Participant.Email, "besluit op een verzoek");

        LinkOnly(mail, made, "/mijn-dag");
    }

    [Fact]
    public async Task Term_NearAndOver_MailsEachPrivacyOfficerALinkOnlyAndAgainAWeekLater()
    {
        var made = await RightsAtWork.Make(host);
        var second = await made.Table.Partnership.Professional("Paula Tweede", made.Table.Chair.OrganisationId, InstallationRoles.PrivacyOfficer);
        await made.Table.Partnership.Professional("Frits Toezicht", made.Table.Chair.OrganisationId, InstallationRoles.DataProtectionOfficer);
        using var officer = await host.SignIn(made.Officer);
        await made.Note(officer, "Access", ("wat", "Wat de buurman zei"));
        var near = await After(24, "loopt bijna af");
        var late = await After(8, "de termijn is voorbij");
        var again = await After(7, "de termijn is voorbij");

        foreach (var mail in near.Concat(late).Concat(again))
        {
            LinkOnly(mail, made, "/verzoeken");
        }

        async Task<List<ReceivedMail>> After(int days, string says)
        {
            await Pass(days);
            return [await To(made.Officer.Email, says), await To(second.Email, says)];
        }
    }

    [Fact]
    public async Task Term_OfWhatWasTakenBack_MailsNobody()
    {
        var made = await RightsAtWork.Make(host);
        using var officer = await host.SignIn(made.Officer);
        var path = await made.Note(officer, "Access");
        (await made.Step(officer, path, "intrekken", ("reden", "Niet meer nodig"))).ShouldBeOk();

        await Pass(40);

        await using var db = host.Reading.Plain();
        var id = Guid.Parse(path.Split('/')[^1]);
        (await db.DueWork.CountAsync(d => d.SubjectId == id && d.Kind == "request-late", TestContext.Current.CancellationToken)).ShouldBe(1);
    }

    private async Task Pass(int days)
    {
        host.Time.Advance(TimeSpan.FromDays(days));
        await host.Services.GetRequiredService<DueWorker>().Run(TestContext.Current.CancellationToken);
    }

    // Privacy officers see every request, and are told of those of the other tests too.
    private async Task<ReceivedMail> To(string address, string says)
    {
        var found = waiting.Find(Meant);
        while (found is null)
        {
            var next = await host.Mails.Next();
            if (Meant(next))
            {
                return next;
            }

            waiting.Add(next);
        }

        waiting.Remove(found);
        return found;

        bool Meant(ReceivedMail mail) => mail.To == address && mail.Text.Contains(says, StringComparison.OrdinalIgnoreCase);
    }

    private static void LinkOnly(ReceivedMail mail, RightsAtWork made, string path)
    {
        mail.Text.ShouldContain(path);
        foreach (var word in new[] { made.About.Reference, "VZ-", "Kanarie", "Vraagster", "buurman", "Petra" })
        {
            mail.Text.ShouldNotContain(word);
        }
    }
}
