using Microsoft.Extensions.DependencyInjection;
using PokCases.Web.Deadlines;
using PokCases.Web.HelpMap;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.HelpMap;

/// <summary>Who keeps help on the map is asked by mail whether it is still right, by a real SMTP server: a link, and nothing of what is on the map.</summary>
public sealed class HelpMapMailTests(MailTests.MailHost host) : IClassFixture<MailTests.MailHost>
{
    private readonly CancellationToken cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Offers_WhenTheirDayIsOver_MailTheirKeeperOneLink()
    {
        var table = await host.NewPartnership().BreakthroughTable();
        using (var keeper = await host.SignIn(table.Other))
        {
            var provider = await keeper.AddProvider("Stichting Vogelvlucht");
            await keeper.AddOffer(provider, "Budgethulp", ("wat", "Rust in de geldzaken"));
            await keeper.AddOffer(provider, "Taalles");
        }

        host.Time.Advance(TimeSpan.FromDays(400));
        await host.Services.GetRequiredService<DueWorker>().Run(cancellation);
        var mail = await host.Mails.Next();
        await host.Services.GetRequiredService<DueWorker>().Run(cancellation);
        using var again = await host.SignIn(table.Other);
        var list = (await again.Get(HelpMapModule.LookOverPath)).Content();

        mail.To.ShouldBe(table.Other.Email);
        mail.Text.ShouldContain("/sociale-kaart?nakijken");
        foreach (var word in (string[])["Vogelvlucht", "Budgethulp", "geldzaken", "Taalles", table.Other.Name.Split(' ')[0]])
        {
            (mail.Raw + mail.Text).ShouldNotContain(word);
        }

        list.ShouldContain("Budgethulp");
        list.ShouldContain("Taalles");
    }
}
