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
        (await raiser.PostJson($"{signal}/uitwerken", ("versie", "2"), ("tekst", "Zo."))).ShouldBeOk();
        (await raiser.PostJson($"{signal}/agenderen", ("waar", "Overleg"))).ShouldBeOk();

        (await raiser.PostJson($"{signal}/beantwoorden", ("tekst", "Dat kan voortaan."))).ShouldBeOk();
        var mail = await host.Mails.Next();

        // Who answers knows it already.
        mail.To.ShouldBe(table.Other.Email);
        mail.Text.ShouldContain(signal);
        Nothing(mail, "wasmachine", "voortaan", "Saar");
    }

    [Fact]
    public async Task InterimDecision_WhenAskedAndTaken_MailsWhoItConcernsALinkOnly()
    {
        var table = await host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(table.Deputy, title: "Huis van Pietersen");
        using var lead = await host.SignIn(table.Deputy);
        (await lead.PostJson(
            $"/casussen/{about.Reference}/aanpak/tussentijds",
            ("vraag", "Mag de ontruiming wachten?"),
            ("voorstel", "Zes weken opschorten"),
            ("mandaathouder", $"{table.Participant.Id}"),
            ("lid", $"{table.Other.Id}"))).ShouldBeOk();
        ReceivedMail[] asked = [await host.Mails.Next(), await host.Mails.Next()];
        var path = Link(asked[0], "/tussentijds/");
        using var holder = await host.SignIn(table.Participant);

        (await holder.PostJson($"{path}/besluit", ("besluit", "ja"), ("reden", "Morgen is te laat"), ("zonder-antwoorden", "true"), ("versie", "1"))).ShouldBeOk();
        ReceivedMail[] taken = [await host.Mails.Next(), await host.Mails.Next()];

        asked.Select(m => m.To).ShouldBe([table.Participant.Email, table.Other.Email], ignoreOrder: true);
        asked.ShouldAllBe(m => m.Text.Contains("/tussentijds/"));
        taken.Select(m => m.To).ShouldBe([table.Other.Email, table.Deputy.Email], ignoreOrder: true);
        taken.Single(m => m.To == table.Other.Email).Text.ShouldContain($"/tafels/{table.Id}");
        foreach (var mail in asked.Concat(taken))
        {
            Nothing(mail, "Pietersen", about.Reference, "ontruiming", "opschorten", "te laat");
        }
    }

    [Fact]
    public async Task BudgetRequest_WhenAskedAndAnswered_MailsTheMandateHolderAndWhoAsked()
    {
        var table = await host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(table.Deputy, title: "Huis van Pietersen");
        using var chair = await host.SignIn(table.Chair);
        using var lead = await host.SignIn(table.Deputy);
        using var holder = await host.SignIn(table.Participant);
        (await chair.PostJson($"/tafels/{table.Id}/budget/openen", ("bedrag", "1000"), ("grens", "500"))).ShouldBeOk();

        (await lead.PostJson($"/casussen/{about.Reference}/budget/aanvragen", ("bedrag", "481,37"), ("waarvoor", "Nakosten deurwaarder"), ("waarom", "Geen regeling"))).ShouldBeOk();
        var asked = await host.Mails.Next();
        var path = Link(asked, "/tafels/");
        (await holder.PostJson($"{path}/afwijzen", ("versie", "1"), ("reden", "Eerst de bijzondere bijstand"))).ShouldBeOk();
        var answered = await host.Mails.Next();

        asked.To.ShouldBe(table.Participant.Email);
        path.ShouldStartWith($"/tafels/{table.Id}/budget/aanvragen/");
        answered.To.ShouldBe(table.Deputy.Email);
        answered.Text.ShouldContain("/mijn-dag");
        Nothing(asked, "Pietersen", about.Reference, "481,37", "deurwaarder");
        Nothing(answered, "Pietersen", about.Reference, "481,37", "bijstand");
    }

    // The path in it, as far as letters of an address go.
    private static string Link(ReceivedMail mail, string under) =>
        string.Concat(mail.Text[mail.Text.IndexOf(under, StringComparison.Ordinal)..].TakeWhile(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-'));

    private static void Nothing(ReceivedMail mail, params string[] words)
    {
        foreach (var word in words)
        {
            (mail.Raw + mail.Text).ShouldNotContain(word);
        }
    }
}
