using Microsoft.Playwright;
using PokCases.EndToEnd.Tests.AtTheTable;
using PokCases.EndToEnd.Tests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace PokCases.EndToEnd.Tests.Accessibility;

/// <summary>The pages of a session that runs, with something of everything in them, held against axe.</summary>
public sealed class RunningSessionPages(Browser browser) : AtTheTableTest(browser)
{
    /// <summary>The routes looked at here.</summary>
    public static readonly string[] Routes = ["/sessies/{id:guid}", "/sessies/{id:guid}/bijdragen/{contributionId:guid}/wijzigen", "/sessies/{id:guid}/bijdragen/{contributionId:guid}/wie", "/sessies/{id:guid}/groot-scherm", "/sessies/{id:guid}/verslag", "/sessies/{id:guid}/punten/{itemId:guid}/namen", "/besluiten/{id:guid}"];

    [Fact]
    public async Task Session_WhenItRuns_HasNoViolationForAnybody()
    {
        var chair = await Table.OpenSession();
        await Axe.FindsNothingAtAnyWidth(chair.Page);
        await chair.Page.SetViewportSizeAsync(Widths.Laptop, 900);
        var participant = await Table.SitDown(DemoPerson.MandateHolder);
        var outside = await Table.SitDown(DemoPerson.NotAdmitted);
        await chair.Lead.TakeNextStep(TableOfNoord.ToCase);
        await outside.SeesItem("Wachtruimte");
        await Axe.FindsNothingAtAnyWidth(outside.Page);

        await participant.Talk.Share("Wij kunnen de ontruiming zes weken uitstellen.", "Feit");
        await chair.Talk.Share("Is dat genoeg?", "Mening");
        await chair.Results.Note("Advies", "Eerst een tussenwoning.");
        await participant.Results.Answer("Eerst een tussenwoning.", "Niet akkoord", "Dat is te kort.");
        await chair.Results.Note("Besluit", "De ontruiming gaat zes weken niet door.", DemoPerson.MandateHolder);
        var decision = await chair.Results.IdOf("De ontruiming gaat zes weken niet door.");
        await chair.Results.Agree("De deurwaarder bellen", DemoPerson.MandateHolder);
        await participant.RaiseHand();
        await participant.Talk.WriteAndKeep("Nog niet gedeeld");
        await chair.Page.Locator("#toelaten > summary").ClickAsync();
        await chair.Page.Locator("#voorzitter-menu > summary").ClickAsync();

        await Axe.FindsNothingAtAnyWidth(chair.Page);
        await Axe.FindsNothingAtAnyWidth(participant.Page);
        foreach (var part in (string[])["agenda", "uitkomsten", "aan-tafel"])
        {
            await participant.Turn(part);
            await Axe.FindsNothing(participant.Page);
        }

        await participant.Turn("casus");
        await participant.Page.Locator("#bijdragen a").Filter(new() { HasText = "Aanpassen" }).First.ClickAsync();
        await Axe.FindsNothingAtAnyWidth(participant.Page);
        await participant.Page.GoBackAsync();
        await participant.Page.Locator("#bijdragen a").Filter(new() { HasText = "Wie ziet dit?" }).First.ClickAsync();
        await Axe.FindsNothingAtAnyWidth(participant.Page);
        await participant.Page.GotoAsync($"/besluiten/{decision}");
        await Axe.FindsNothingAtAnyWidth(participant.Page);
        var lead = await Table.SitDown(DemoPerson.CaseLead);
        await lead.Turn("casus");
        await lead.Page.GetByRole(AriaRole.Link, new() { Name = "Namen tonen" }).ClickAsync();
        await Expect(lead.Page.Locator("h1")).ToContainTextAsync("Namen tonen");
        await Axe.FindsNothingAtAnyWidth(lead.Page);
        await lead.Page.Locator("[name=waarom]").FillAsync("Twee mensen lijken op elkaar");
        await lead.Page.GetByRole(AriaRole.Button, new() { Name = "Namen tonen" }).ClickAsync();
        await Expect(lead.Page.GetByText("Wie is wie")).ToBeVisibleAsync();
        await Axe.FindsNothingAtAnyWidth(lead.Page);
        // With the case open, not between items.
        foreach (var (under, shows) in new[] { ("groot-scherm", TableOfNoord.CaseTitle), ("verslag", "Dit punt loopt nu") })
        {
            await participant.Page.GotoAsync($"{TableOfNoord.SessionPath}/{under}");
            await Expect(participant.Page.Locator("main")).ToContainTextAsync(shows);
            await Axe.FindsNothingAtAnyWidth(participant.Page);
        }
    }
}
