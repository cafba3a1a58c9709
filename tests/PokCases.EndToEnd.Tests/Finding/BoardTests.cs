using PokCases.Domain.Cases;
using PokCases.EndToEnd.Tests.AtTheTable;
using PokCases.EndToEnd.Tests.Casework;
using PokCases.EndToEnd.Tests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace PokCases.EndToEnd.Tests.Finding;

/// <summary>A table's board: cards are dragged, moved by the keyboard, and moved without script; a step back is explained.</summary>
public sealed class BoardTests(Browser browser) : AtTheTableTest(browser)
{
    private static readonly string _submitted = DemoCase.Reference("DB", 16);
    private static readonly string _inTriage = DemoCase.Reference("DB", 15);
    private static readonly string _inProgress = DemoCase.Reference("DB", 9);

    [Fact]
    public async Task Card_WhenDraggedOn_MovesForEverybodyWhoLooks()
    {
        var chair = await Look(DemoPerson.Chair);
        var lead = await Look(DemoPerson.BreakthroughLead);

        await chair.Drag(_inTriage, CaseStage.OnTable);

        await chair.Has(CaseStage.OnTable, _inTriage);
        await lead.Has(CaseStage.OnTable, _inTriage);
        await Expect(chair.Page.Locator("#melding")).ToContainTextAsync($"{_inTriage} staat nu bij Op tafel");
        await chair.Page.ReloadAsync();
        await chair.Has(CaseStage.OnTable, _inTriage);
    }

    [Fact]
    public async Task Card_WithTheArrowKeys_GoesOnAndKeepsTheFocus()
    {
        var chair = await Look(DemoPerson.Chair);

        await chair.Press(_submitted, "ArrowRight");

        await chair.Has(CaseStage.Triage, _submitted);
        await Expect(chair.Handle(_submitted)).ToBeFocusedAsync();
        await Expect(chair.Dialog).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Card_WhenItGoesBackByKey_AsksWhyAndTellsItOnTheTimeline()
    {
        var chair = await Look(DemoPerson.Chair);
        await chair.Press(_submitted, "ArrowRight");
        await chair.Has(CaseStage.Triage, _submitted);

        await chair.Press(_submitted, "ArrowLeft");
        await Expect(chair.Reason).ToBeFocusedAsync();
        await Expect(chair.Day).ToHaveCountAsync(0);
        await Axe.FindsNothing(chair.Page);
        await chair.Page.Keyboard.PressAsync("Escape");
        await Expect(chair.Dialog).ToHaveCountAsync(0);
        await chair.Has(CaseStage.Triage, _submitted);
        await Expect(chair.Handle(_submitted)).ToBeFocusedAsync();

        await chair.Page.Keyboard.PressAsync("ArrowLeft");
        await chair.Page.Keyboard.TypeAsync("De vraag is nog niet duidelijk.");
        await chair.Page.Keyboard.PressAsync("Tab");
        await chair.Page.Keyboard.PressAsync("Enter");

        await chair.Has(CaseStage.Submitted, _submitted);
        await Expect(chair.Dialog).ToHaveCountAsync(0);
        await Expect(chair.Handle(_submitted)).ToBeFocusedAsync();
        var introducer = await Arrive(DemoPerson.LegalAid, $"/casussen/{_submitted}/tijdlijn");
        await Expect(introducer.Page.Locator("main")).ToContainTextAsync("De vraag is nog niet duidelijk.");
    }

    [Fact]
    public async Task Card_WhenDraggedToOnHold_AsksWhyAndUntilWhen()
    {
        var chair = await Look(DemoPerson.Chair);
        var day = Forms.Day(10);

        await chair.Drag(_inProgress, CaseStage.OnHold);
        await Expect(chair.Reason).ToBeFocusedAsync();
        await chair.Reason.FillAsync("De notaris heeft het dossier.");
        // Without a day the browser says what is missing, and nothing is sent.
        await chair.Move();
        await Expect(chair.Dialog).ToBeVisibleAsync();
        await chair.Has(CaseStage.InProgress, _inProgress);
        await chair.Day.FillAsync(day);
        // What can't be sent now stays, and is sent later.
        await chair.Page.Context.SetOfflineAsync(true);
        await chair.Move();
        await Expect(chair.Dialog).ToContainTextAsync("Er kwam geen antwoord.");
        await Expect(chair.Reason).ToHaveValueAsync("De notaris heeft het dossier.");
        await chair.Page.Context.SetOfflineAsync(false);
        await chair.Move();

        await chair.Has(CaseStage.OnHold, _inProgress);
        await Expect(chair.Dialog).ToHaveCountAsync(0);
        // From there it only goes back where it was, past the columns in between.
        await chair.Press(_inProgress, "ArrowLeft");
        await chair.Has(CaseStage.InProgress, _inProgress);
    }

    [Fact]
    public async Task Card_WhenItCannotGoThere_StaysAndSaysWhy()
    {
        var chair = await Look(DemoPerson.Chair);

        await chair.Drag(_submitted, CaseStage.Closed);

        await Expect(chair.Page.Locator("#melding")).ToContainTextAsync("Afsluiten kan niet op het bord.");
        await chair.Has(CaseStage.Submitted, _submitted);
    }

    [Fact]
    public async Task Card_WithoutScript_IsMovedByItsForm()
    {
        var chair = await Look(DemoPerson.Chair, new() { Script = false });
        var form = chair.Card(_inProgress).Locator("form");
        await chair.Handle(_inProgress).ClickAsync();

        await form.GetByLabel("Naar").SelectOptionAsync(nameof(CaseStage.OnTable));
        await form.GetByLabel("Waarom").FillAsync(" ");
        await form.GetByRole(Microsoft.Playwright.AriaRole.Button).ClickAsync();
        await Expect(chair.Page.Locator("main")).ToContainTextAsync("Schrijf op waarom de casus naar een andere fase gaat");

        await chair.Page.GotoAsync(Board.Path);
        await chair.Handle(_inProgress).ClickAsync();
        await form.GetByLabel("Naar").SelectOptionAsync(nameof(CaseStage.OnHold));
        await form.GetByLabel("Waarom").FillAsync("De notaris heeft het dossier.");
        await form.GetByLabel("Wanneer kijken wij weer?").FillAsync(Forms.Day(10));
        await form.GetByRole(Microsoft.Playwright.AriaRole.Button).ClickAsync();

        await chair.IsAt(Board.Path);
        await chair.Has(CaseStage.OnHold, _inProgress);
    }

    private async Task<Board> Look(DemoPerson who, PageSettings? settings = null)
    {
        var board = new Board(await OpenPage(who.Key, (settings ?? new()) with { BaseAddress = Server.Address.ToString() }), who);
        await board.SignIn(Board.Path);
        return board;
    }
}
