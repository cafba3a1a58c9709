using Microsoft.Playwright;
using PokCases.EndToEnd.Tests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace PokCases.EndToEnd.Tests.AtTheTable;

/// <summary>What others do never takes the focus, the typed text, or the button from under one's pointer.</summary>
public sealed class SteadyPageTests(Browser browser) : AtTheTableTest(browser)
{
    private const string HalfASentence = "Wat ik nog niet begrijp is of de ";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Page_WhenOthersContribute_LeavesFocusTextAndPlaceAlone(bool onPhone)
    {
        var chair = await Table.OpenSession();
        var typist = await Table.SitDown(DemoPerson.Deputy, onPhone ? PageSettings.OnPhone : new() { Height = 500 });
        var field = typist.Talk.Field;
        await field.ClickAsync();
        await typist.Page.Keyboard.TypeAsync(HalfASentence);
        await Expect(typist.Talk.State).ToHaveTextAsync("Bewaard, nog niet gedeeld");
        var share = typist.Button("Delen");
        if (!onPhone)
        {
            await share.HoverAsync();
        }

        var before = await Place(share);
        foreach (var number in Enumerable.Range(1, 4))
        {
            await chair.Talk.Share($"Bijdrage {number}. {string.Concat(Enumerable.Repeat("Dit is een wat langere bijdrage. ", 8))}");
            await Expect(typist.Talk.Shared($"Bijdrage {number}.")).ToHaveCountAsync(1);
            (await Place(share)).ShouldBe(before, tolerance: 1.5f, $"after contribution {number}");
        }

        await Expect(field).ToBeFocusedAsync();
        await typist.Page.Keyboard.TypeAsync("bank het weet.");
        await Expect(field).ToHaveValueAsync(HalfASentence + "bank het weet.");
        await share.ClickAsync();
        await chair.Talk.Sees(HalfASentence + "bank het weet.");
    }

    [Fact]
    public async Task Text_TypedAtTheSecondItem_StaysWhenTheWholePageIsRenewed()
    {
        var chair = await Table.OpenSession();
        var typist = await Table.SitDown(DemoPerson.Deputy);
        await chair.Lead.TakeNextStep(TableOfNoord.ToCase);
        await typist.SeesItem(TableOfNoord.CaseTitle);
        await typist.Talk.Write(HalfASentence);

        await chair.Lead.ExtendAccess();
        await chair.Talk.Share("Er is een halfuur bij.");
        await Expect(typist.Talk.Shared("Er is een halfuur bij.")).ToHaveCountAsync(1);

        await Expect(typist.Talk.Field).ToHaveValueAsync(HalfASentence);
        await typist.Talk.Send();
        await typist.Talk.Sees(HalfASentence.TrimEnd());
    }

    [Fact]
    public async Task Announcement_WhenSomebodyContributes_IsPolite()
    {
        var chair = await Table.OpenSession();
        var listener = await Table.SitDown(DemoPerson.Deputy);
        await Expect(listener.Page.Locator("#melding")).ToHaveAttributeAsync("aria-live", "polite");

        await chair.Talk.Share("Goedemorgen allemaal.");

        await Expect(listener.Page.Locator("#melding")).ToHaveTextAsync($"Nieuwe bijdrage van {DemoPerson.Chair.Name}.");
    }

    private static async Task<float> Place(ILocator element) => (await element.BoundingBoxAsync())!.Y;
}
