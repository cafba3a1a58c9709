using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Rights;

/// <summary>Mail about a decision to carry out, by a real SMTP server: a link and nothing of the request.</summary>
public sealed class RequestMailTests(MailTests.MailHost host) : IClassFixture<MailTests.MailHost>
{
    [Fact]
    public async Task Decided_MailsTheCaseLeadALinkOnly()
    {
        var made = await RightsAtWork.Make(host);
        using var officer = await host.SignIn(made.Officer);
        var path = await made.Note(officer, "Erasure", ("wat", "Wat de buurman zei"));
        await made.Choose(officer, path);
        await made.CheckAll(officer, path);

        (await made.Step(officer, path, "besluit", ("besluit", "Granted"), ("bezwaaradres", "Postbus 1"))).ShouldBeOk();
        var mail = await host.Mails.Next();

        mail.To.ShouldBe(made.Table.Participant.Email);
        mail.Text.ShouldContain("http");
        foreach (var word in new[] { made.About.Reference, "VZ-", "Kanarie", "Vraagster", "buurman", "Petra" })
        {
            mail.Text.ShouldNotContain(word);
        }
    }
}
