using Microsoft.Playwright;
using PokCases.Domain.Cases;
using PokCases.EndToEnd.Tests.AtTheTable;
using PokCases.Web.Demo;
using static Microsoft.Playwright.Assertions;

namespace PokCases.EndToEnd.Tests.Finding;

/// <summary>One person's page of a table's board.</summary>
internal sealed class Board(IPage page, DemoPerson who) : Visitor(page, who)
{
    public static readonly string Path = $"/tafels/{DemoIds.Table("noord")}/bord";

    /// <summary>What is asked of a step back.</summary>
    public ILocator Dialog => Page.GetByRole(AriaRole.Dialog);

    public ILocator Reason => Dialog.GetByLabel("Waarom?");

    public ILocator Day => Dialog.GetByLabel("Wanneer kijken wij weer?");

    public ILocator Card(string reference) => Page.Locator($"#kaart-{reference}");

    /// <summary>The button on a card that unfolds its form, and that the arrow keys work on.</summary>
    public ILocator Handle(string reference) => Card(reference).Locator("[data-move]");

    public ILocator Column(CaseStage stage) => Page.Locator($"[data-stage={stage}]");

    public Task Drag(string reference, CaseStage to) => Card(reference).DragToAsync(Column(to));

    public async Task Press(string reference, string key)
    {
        await Handle(reference).FocusAsync();
        await Page.Keyboard.PressAsync(key);
    }

    public Task Has(CaseStage stage, string reference) => Expect(Column(stage).Locator($"#kaart-{reference}")).ToBeVisibleAsync();

    public Task Move() => Dialog.GetByRole(AriaRole.Button, new() { Name = "Verplaatsen", Exact = true }).ClickAsync();
}
