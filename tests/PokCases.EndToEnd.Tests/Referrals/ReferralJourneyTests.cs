using Microsoft.Playwright;
using PokCases.EndToEnd.Tests.AtTheTable;
using PokCases.EndToEnd.Tests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace PokCases.EndToEnd.Tests.Referrals;

/// <summary>A referral that closes its loop: from a live table to an organisation outside, answered on a phone without script; one that is refused and goes on to a third; one that is withdrawn.</summary>
public sealed class ReferralJourneyTests(Browser browser) : AtTheTableTest(browser)
{
    private const string Outside = "Taalhuis De Vlier";
    private const string OtherOutside = "Inloophuis Het Honk";
    private const string Partner = "Schuldhulp Vlierstreek, Aanmeldteam";
    private const string Third = "Woonstichting Het Anker, Sociaal incasso";
    private const string Done = "Mevrouw oefent elke week met een vrijwilliger.";
    private const string Full = "Wij nemen tot het voorjaar niemand aan.";

    [Fact]
    public async Task Referral_AtALiveTable_IsTakenOverByAnOrganisationOutsideOnAPhone()
    {
        var chair = await Table.OpenSession();
        var lead = await Table.SitDown(DemoPerson.CaseLead);
        await chair.Lead.TakeNextStep(TableOfNoord.ToCase);
        await lead.SeesItem(TableOfNoord.CaseTitle);

        var (referrer, path) = await ReferFromTheMap(lead);
        await SeesAtTheTable(chair, lead, "Aangeboden");
        var given = await referrer.GiveLink(isLookedAt: true);
        await Axe.FindsNothingAtAnyWidth(referrer.Page);

        var receiver = new Receiver(await OpenPage("taalhuis", PageSettings.OnPhone with { Script = false }), given);
        await receiver.OpenLink();
        await receiver.TypeCode();
        await receiver.Sees("gevraagd");
        await Expect(receiver.Page.Locator("main")).ToContainTextAsync(Referrer.Asked);
        await receiver.Press("Ja, ik neem het aan");
        await receiver.Sees("geaccepteerd");
        await SeesAtTheTable(chair, lead, "Geaccepteerd");

        await HandOver(referrer, path, receiver);
        await TakeOver(referrer, path, receiver);
        await LookAtWhatIsSeenOutside(given);
        // Casusregie is still with who had it.
        await referrer.Look(DemoCase.Path("DB", 14));
        await Expect(referrer.Page.Locator("main dd").Filter(new() { HasText = DemoPerson.CaseLead.Name }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Referral_ThatIsRefused_GoesOnToAThirdAndTheChainIsThere()
    {
        var referrer = await FromTheCase(Partner);
        var first = referrer.Path;
        var refuses = new Referrer((await Arrive(DemoPerson.DebtHelp, "/verwijzingen")).Page);
        await refuses.Page.Locator($"main a[href='{first}']").ClickAsync();
        await refuses.Sees("Aangeboden");
        await refuses.End("afwijzen", "Er is geen plek", Full);
        await Expect(refuses.Page.Locator($"main a[href='{first}']")).ToHaveCountAsync(0);

        await referrer.Look(first);
        await referrer.Sees("Afgewezen");
        await referrer.SeesInCourse(Full);
        await referrer.SeesResponsible(DemoPerson.CaseLead.Name);
        await referrer.RedirectTo(Third);
        await referrer.SeesInChain("Afgewezen");
        await referrer.Press("Aanbieden");
        await referrer.Sees("Aangeboden");
        var second = referrer.Path;
        await Axe.FindsNothingAtAnyWidth(referrer.Page);

        second.ShouldNotBe(first);
        await referrer.Look(first);
        await referrer.SeesInChain("Aangeboden");
        var accepts = new Referrer((await Arrive(DemoPerson.MandateHolder, second)).Page);
        await accepts.Press("Accepteren");
        await accepts.Sees("Geaccepteerd");
        // What the first said stays between them.
        (await accepts.Page.ContentAsync()).ShouldNotContain(Full);
    }

    [Fact]
    public async Task Referral_ThatIsWithdrawn_LeavesALinkThatIsDeadAtOnce()
    {
        var referrer = await FromTheCase(OtherOutside);
        var path = referrer.Path;
        var given = await referrer.GiveLink();
        var receiver = new Receiver(await OpenPage("inloophuis", PageSettings.OnPhone with { Script = false }), given);
        await receiver.OpenLink();
        await receiver.TypeCode();
        await receiver.Sees("gevraagd");

        await referrer.Look(path);
        await referrer.End("intrekken", "De situatie is veranderd", "Het is thuis opgelost.");
        await referrer.Sees("Ingetrokken");

        await receiver.Press("Ja, ik neem het aan");
        await receiver.IsAskedForTheCode();
        await receiver.TypeCode();
        await Expect(receiver.Page.Locator("main")).ToContainTextAsync("De code klopt niet, of de link werkt niet.");
        (await receiver.Page.ContentAsync()).ShouldNotContain(Referrer.Asked);
        await referrer.Look(path);
        await referrer.Sees("Ingetrokken");
    }

    // The table stays open on its own page; what is looked for on the map is for the case that is discussed.
    private static async Task<(Referrer Referrer, string Path)> ReferFromTheMap(Seat lead)
    {
        await lead.Turn("casus");
        var begins = await lead.Page.Locator("#verwijzingen a[href^='/verwijzingen/nieuw']").GetAttributeAsync("href");
        var page = await lead.Page.Context.NewPageAsync();
        await page.GotoAsync(begins!);
        await page.GetByRole(AriaRole.Link, new() { Name = "Zoeken in de sociale kaart", Exact = true }).ClickAsync();
        await page.Locator("input[name=zoek]").FillAsync("taalmaatje");
        await page.Locator(".pok-find button[type=submit]").ClickAsync();
        await Expect(page.Locator(".pok-rows__title")).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Link, new() { Name = "Taalmaatje", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Verwijs hiernaartoe", Exact = true }).ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync(DemoCase.Reference("DB", 14));
        await Expect(page.Locator("select[name=ontvanger] option:checked")).ToContainTextAsync(Outside);
        await Axe.FindsNothingAtAnyWidth(page);

        var referrer = new Referrer(page);
        await referrer.WriteAndOffer();
        return (referrer, referrer.Path);
    }

    private static async Task HandOver(Referrer referrer, string path, Receiver receiver)
    {
        await referrer.Look(path);
        await referrer.NoteTalkWithResident("Anneke, coördinator");
        await receiver.HaveAppointment("In het taalhuis");
        await receiver.Press("De inwoner was er niet");
        await receiver.HaveAppointment("Bij mevrouw in de buurt");
        await receiver.Press("De inwoner was er");
        await Expect(receiver.Page.Locator("summary").Filter(new() { HasText = "Een afspraak noteren" })).ToBeVisibleAsync();
        await referrer.Look(path);
        await referrer.SeesInCourse("De inwoner was niet bij de afspraak");
        await referrer.SeesInCourse("De inwoner was bij de afspraak");
        await referrer.SeesResponsible(DemoPerson.CaseLead.Name);
    }

    private static async Task TakeOver(Referrer referrer, string path, Receiver receiver)
    {
        await receiver.Press("Er is contact geweest");
        await receiver.Tell(Done, "Zij belt weer zelf.");
        await Expect(receiver.Page.Locator("main")).ToContainTextAsync(Done);
        await Axe.FindsNothingAtAnyWidth(referrer.Page);

        await referrer.Look(path);
        await referrer.SeesResponsible(Outside);
        await Expect(referrer.Page.Locator("main")).ToContainTextAsync("De casusregie is niet verschoven.");
        await referrer.SeesInCourse(Done);
        await Expect(referrer.Page.Locator("section[aria-labelledby=warmte]")).ToContainTextAsync("Warm");
    }

    // The receiver's own pages, in a browser that axe can look in.
    private async Task LookAtWhatIsSeenOutside(GivenAccess given)
    {
        var receiver = new Receiver(await OpenPage("taalhuis-kantoor"), given);
        await receiver.OpenLink();
        await Axe.FindsNothingAtAnyWidth(receiver.Page);
        await receiver.TypeCode();
        await Expect(receiver.Page.Locator("main")).ToContainTextAsync(Referrer.Asked);
        await Axe.FindsNothingAtAnyWidth(receiver.Page);
    }

    private async Task<Referrer> FromTheCase(string to)
    {
        var seat = await Arrive(DemoPerson.CaseLead, $"{DemoCase.Path("DB", 14)}/verwijzingen");
        await seat.Link("Verwijzen").ClickAsync();
        var referrer = new Referrer(seat.Page);
        await referrer.WriteAndOffer(to);
        return referrer;
    }

    private static async Task SeesAtTheTable(Seat chair, Seat lead, string state)
    {
        foreach (var seat in (Seat[])[chair, lead])
        {
            await Expect(seat.Page.Locator("#verwijzingen")).ToContainTextAsync(state);
        }
    }
}
