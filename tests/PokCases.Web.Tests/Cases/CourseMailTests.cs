using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Cases;
using PokCases.Web.Deadlines;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

/// <summary>What waits is mailed by a real SMTP server: a link, and nothing of the case, the signal or the people.</summary>
public sealed class CourseMailTests(MailTests.MailHost host) : IClassFixture<MailTests.MailHost>
{
    private readonly CancellationToken cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Aftercare_WhenItsDayHasCome_MailsTheContactALinkOnly()
    {
        var table = await host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(title: "Stroom weer aan voor Pietersen");
        var contact = await table.Partnership.Professional("Carla Contact", table.Participant.OrganisationId);
        using var lead = await host.SignIn(table.Participant);
        (await lead.PostJson(
            $"/casussen/{about.Reference}/afsluiten",
            ("uitkomst", nameof(ClosingOutcome.Solved)),
            ("contact", $"{contact.Id}"),
            ("verteld", host.Time.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))).ShouldBeOk();

        host.Time.Advance(TimeSpan.FromDays(93));
        await host.Services.GetRequiredService<DueWorker>().Run(cancellation);
        var mail = await host.Mails.Next();

        mail.To.ShouldBe(contact.Email);
        mail.Text.ShouldContain("/mijn-dag");
        Nothing(mail, "Pietersen", about.Reference, "Carla", "Wim");
    }

    [Fact]
    public async Task Signal_WhenAnswered_MailsWhoSawItALinkOnly()
    {
        var table = await host.NewPartnership().BreakthroughTable();
        using var raiser = await host.SignIn(table.Participant);
        using var second = await host.SignIn(table.Other);
        var signal = (await raiser.PostJson("/signalen/nieuw", ("titel", "Kapotte wasmachine vergoeden"), ("verhaal", "Het loopt vast."), ("soort", "Legal"), ("vraag", "Fix"), ("keer", "1"))).ShouldBeOk().Json.GetProperty("go").GetString()!;
        (await second.PostJson($"{signal}/meedoen", ("keer", "1"))).ShouldBeOk();
        (await raiser.PostJson($"{signal}/uitwerken", ("versie", "1"), ("tekst", "Zo."))).ShouldBeOk();
        (await raiser.PostJson($"{signal}/agenderen", ("waar", "Overleg"))).ShouldBeOk();

        (await raiser.PostJson($"{signal}/beantwoorden", ("tekst", "Dat kan voortaan."))).ShouldBeOk();
        var mail = await host.Mails.Next();

        // Who answers knows it already.
        mail.To.ShouldBe(table.Other.Email);
        mail.Text.ShouldContain(signal);
        Nothing(mail, "wasmachine", "voortaan", "Saar");
    }

    private static void Nothing(ReceivedMail mail, params string[] words)
    {
        foreach (var word in words)
        {
            (mail.Raw + mail.Text).ShouldNotContain(word);
        }
    }
}
