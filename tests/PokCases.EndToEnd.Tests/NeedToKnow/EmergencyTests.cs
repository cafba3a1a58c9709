using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PokCases.EndToEnd.Tests.AtTheTable;
using PokCases.EndToEnd.Tests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace PokCases.EndToEnd.Tests.NeedToKnow;

/// <summary>Emergency access (noodtoegang): one hour, to read, with a reason, and the case lead knows at once.</summary>
public sealed class EmergencyTests(Browser browser) : AtTheTableTest(browser)
{
    private const string Why = "De deurwaarder staat vandaag voor de deur en niemand van het team neemt de telefoon op.";
    private const string Goal = "Dit hoort er nooit te staan.";

    private static readonly string[] _parts = ["", "/huishouden", "/aanpak", "/plan", "/documenten", "/tijdlijn", "/team", "/waarom"];

    [Fact]
    public async Task Emergency_WhenTaken_GivesAnHourToReadAndTellsTheLead()
    {
        // Of legal aid: at this table, and not on this case.
        var helper = await Arrive(DemoPerson.LegalAid, "/noodtoegang");
        (await helper.At(Looking.Case)).Status.ShouldBe(404);

        await Take(helper);

        await EveryPageHasTheBand(helper);
        await NothingCanBeWritten(helper);
        await TheLeadKnows();

        await helper.Page.GotoAsync(Looking.Case);
        await helper.Button("Noodtoegang nu beëindigen").ClickAsync();
        await helper.IsAt("/noodtoegang");
        await Expect(helper.Page.Locator("main")).ToContainTextAsync("nog niet beoordeeld");
        foreach (var part in _parts)
        {
            (await helper.At(Looking.Case + part)).Status.ShouldBe(404, part);
        }
    }

    /// <summary>Takes it as somebody would: reference, reason, tick.</summary>
    internal static async Task Take(Visitor helper)
    {
        await helper.Page.GetByLabel("Referentie van de casus").FillAsync(DemoCase.Reference("DB", 14));
        await helper.Page.GetByLabel("Wat is er aan de hand?").FillAsync(Why);
        await helper.Page.GetByLabel("Ik heb deze casus nu nodig en kan niet wachten.").CheckAsync();
        await helper.Button("Noodtoegang nemen").ClickAsync();
        await helper.IsAt(Looking.Case);
        await Expect(helper.Page.Locator("main")).ToContainTextAsync("Ik wil met mijn zoon in ons huis blijven");
    }

    private static async Task EveryPageHasTheBand(Visitor helper)
    {
        foreach (var part in _parts)
        {
            await helper.Page.GotoAsync(Looking.Case + part);
            var band = helper.Page.Locator("#noodtoegang");
            await Expect(band).ToContainTextAsync("Noodtoegang tot");
            await Expect(band).ToContainTextAsync("alleen lezen");
            var until = Regex.Match(await band.InnerTextAsync(), @"tot (\d{1,2})[.:](\d\d)");
            until.Success.ShouldBeTrue(part);
            MinutesFromNow(until).ShouldBeInRange(56, 60, part);
            // Nothing on the page changes anything, but ending this.
            foreach (var form in await helper.Page.Locator("main form[method='post']").AllAsync())
            {
                (await form.GetAttributeAsync("action")).ShouldEndWith("/noodtoegang/beeindigen", customMessage: part);
            }
        }
    }

    private async Task NothingCanBeWritten(Visitor helper)
    {
        foreach (var form in (string[])["/wijzigen", "/fase", "/plan/doelen/nieuw", "/huishouden/personen/nieuw", "/team/nieuw"])
        {
            (await helper.At(Looking.Case + form)).Status.ShouldBeOneOf(403, 404);
        }

        await helper.Page.GotoAsync(Looking.Case);
        var answer = await helper.Send(Server.Address, $"{Looking.Case}/plan/doelen", await helper.Proof(), ("tekst", Goal), ("text", Goal), ("wie", "moeder"));
        answer.Status.ShouldBeOneOf(403, 404);
        (await helper.At($"{Looking.Case}/plan")).Html.ShouldNotContain(Goal);
    }

    private async Task TheLeadKnows()
    {
        var lead = await Arrive(DemoPerson.CaseLead, "/mijn-dag");
        await lead.Page.GetByRole(AriaRole.Link, new() { Name = $"{DemoPerson.LegalAid.Name} (Rechtshulploket Vlierstreek) nam noodtoegang" }).ClickAsync();
        await lead.IsAt($"{Looking.Case}/team");
        await Expect(lead.Page.Locator("#noodtoegangen")).ToBeVisibleAsync();
        await Expect(lead.Page.Locator("main")).ToContainTextAsync(Why);
        await Expect(lead.Page.Locator("main")).ToContainTextAsync(DemoPerson.LegalAid.Name);
    }

    private static int MinutesFromNow(Match clock)
    {
        var now = TimeZoneInfo.ConvertTimeBySystemTimeZoneId(TimeProvider.System.GetUtcNow(), "Europe/Amsterdam");
        var at = (int.Parse(clock.Groups[1].ValueSpan, CultureInfo.InvariantCulture) * 60) + int.Parse(clock.Groups[2].ValueSpan, CultureInfo.InvariantCulture);
        return (at - (now.Hour * 60) - now.Minute + 1440) % 1440;
    }
}
