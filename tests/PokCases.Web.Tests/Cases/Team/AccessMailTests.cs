using System.Globalization;
using PokCases.Domain.Accounts;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases.Team;

/// <summary>Mails about access by a real SMTP server: a link, and no reference, no name and no reason.</summary>
public sealed class AccessMailTests(MailTests.MailHost host) : IClassFixture<MailTests.MailHost>
{
    [Fact]
    public async Task AskedAddedRefusedAndEmergency_MailALinkOnly()
    {
        var table = await host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(title: "Huis van Pietersen");
        var officer = await table.Partnership.Professional("Petra Privacy", table.Chair.OrganisationId, InstallationRoles.PrivacyOfficer);
        using var lead = await host.SignIn(table.Participant);
        using var asker = await host.SignIn(table.Other);
        using var reader = await host.SignIn(table.NoteTaker);

        (await asker.PostJson("/toegang-vragen", ("referentie", about.Reference), ("rol", "schuldhulp"), ("reden", "Pietersen belde mij"))).ShouldBeOk();
        var asked = await host.Mails.Next();
        var request = (await lead.Get($"/casussen/{about.Reference}/team")).QuerySelector("a[href*='/team/verzoeken/']")!.GetAttribute("href")!;
        (await lead.PostJson($"{request}/afwijzen", ("waarom", "Pietersen wil dat niet"))).ShouldBeOk();
        var refused = await host.Mails.Next();
        (await lead.PostJson($"/casussen/{about.Reference}/team", ("wie", $"{table.Other.Id}"), ("rol", "schuldhulp"), ("reden", "Pietersen wil het toch"), ("tot", host.Time.GetUtcNow().AddDays(9).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))).ShouldBeOk();
        var added = await host.Mails.Next();
        (await reader.PostJson("/noodtoegang", ("referentie", about.Reference), ("reden", "Pietersen staat nu op straat hier"), ("bevestigd", "true"))).ShouldBeOk();
        ReceivedMail[] emergency = [await host.Mails.Next(), await host.Mails.Next()];

        (asked.To, refused.To, added.To).ShouldBe((table.Participant.Email, table.Other.Email, table.Other.Email));
        emergency.Select(m => m.To).ShouldBe([table.Participant.Email, officer.Email], ignoreOrder: true);
        foreach (var mail in emergency.Append(asked).Append(refused).Append(added))
        {
            mail.Text.ShouldContain("http");
            foreach (var word in new[] { about.Reference, "Pietersen", "Saar", "Wim", "Nina", "schuldhulp" })
            {
                mail.Text.ShouldNotContain(word);
            }
        }
    }
}
