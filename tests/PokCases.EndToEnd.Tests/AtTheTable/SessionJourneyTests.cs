using Microsoft.Playwright;
using PokCases.EndToEnd.Tests.Infrastructure;
using PokCases.Web.Demo;
using static Microsoft.Playwright.Assertions;

namespace PokCases.EndToEnd.Tests.AtTheTable;

/// <summary>
/// Five people of four organisations hold a table session, each at a computer of their own (one of them a phone),
/// from the invitation to the adopted minutes. Nobody reloads a page.
/// </summary>
public sealed class SessionJourneyTests(Browser browser) : AtTheTableTest(browser)
{
    private const string Advice = "Eerst een tussenwoning, dan de aanmelding bij schuldhulp.";
    private const string Dissent = "Een tussenwoning is geen vast adres. De regeling vraagt een vast adres.";
    private const string Decision = "Het Anker stelt de ontruiming zes weken uit.";
    private const string Action = "De deurwaarder bellen en het uitstel bevestigen";
    private const string OfflineText = "De betalingsregeling van vorig jaar loopt nog, dat staat in hun brief.";

    private static readonly TimeSpan _lost = TimeSpan.FromSeconds(30);

    private Seat _chair = null!;
    private Seat _deputy = null!;
    private Seat _notes = null!;
    private Seat _phone = null!;
    private Seat _outside = null!;

    private IEnumerable<Seat> Everybody => [_chair, _deputy, _notes, _phone, _outside];

    private IEnumerable<Seat> Admitted => [_chair, _deputy, _notes, _phone];

    [Fact]
    public async Task Session_WithFivePeopleOfFourOrganisations_GoesFromInvitationToAdoptedMinutes()
    {
        await using var cable = new Cable(Server.Address);
        await AcceptTheInvitation();
        await SitDown(cable);
        await CheckInAllRound();
        await TakeUpTheCase();
        await TalkTogether();
        await TakeTurnsAndSteps();
        await LoseTheConnection(cable);
        await WriteDownWhatComesOfIt();
        await CloseAndAdopt();
    }

    private async Task AcceptTheInvitation()
    {
        _outside = await Table.Arrive(DemoPerson.NotAdmitted);
        await _outside.Link("Uw uitnodiging en antwoord").ClickAsync();
        await _outside.Button("Ik kom").ClickAsync();
        await Expect(_outside.Page.GetByText("U komt", new() { Exact = true })).ToBeVisibleAsync();
        await _outside.Link("Naar de sessie").ClickAsync();
        await _outside.SeesItem("De sessie is nog niet begonnen");
    }

    private async Task SitDown(Cable cable)
    {
        _chair = await Table.Arrive(DemoPerson.Chair);
        await _chair.Lead.OpenSession();
        await _chair.Lead.TakeNextStep(TableOfNoord.ToWelcome);
        // Somebody who waits on the page hears of the opening by itself.
        await _outside.SitDown();

        _notes = await FromMyDay(DemoPerson.NoteTaker, new(), Server.Address);
        _deputy = await FromMyDay(DemoPerson.Deputy, new(), cable.Address);
        _phone = await FromMyDay(DemoPerson.MandateHolder, PageSettings.OnPhone, Server.Address);
        foreach (var seat in Everybody)
        {
            foreach (var other in Everybody)
            {
                await seat.Sees(other.Who);
            }
        }
    }

    // Two clicks from Mijn dag to the table.
    private async Task<Seat> FromMyDay(DemoPerson who, PageSettings settings, Uri through)
    {
        var seat = new Seat(await OpenPage(who.Key, settings with { BaseAddress = through.ToString() }), who);
        await seat.SignIn();
        await seat.Page.GetByRole(AriaRole.Link, new() { Name = "Aan tafel" }).ClickAsync();
        await seat.Button("Aanschuiven").ClickAsync();
        await seat.SitsAtTheTable();
        return seat;
    }

    private async Task CheckInAllRound()
    {
        foreach (var seat in Everybody)
        {
            await seat.CheckIn();
        }

        await _chair.SeesOf(DemoPerson.NotAdmitted, "heeft gesproken");
        await _chair.Lead.EndCheckIn();
        await Expect(_phone.Page.GetByText("heeft gesproken")).ToHaveCountAsync(0);
    }

    private async Task TakeUpTheCase()
    {
        await _chair.Lead.TakeNextStep(TableOfNoord.ToCase);
        foreach (var seat in Admitted)
        {
            await seat.SeesItem(TableOfNoord.CaseTitle);
            await seat.SeesPhase("Overzicht");
        }

        var line = await _chair.Page.Locator(".pok-case__ref").InnerTextAsync();
        await _outside.Waits(TableOfNoord.CaseTitle, line.Split('·')[0].Trim());
    }

    private async Task TalkTogether()
    {
        await _phone.Talk.Share("De dagvaarding ligt er, maar de rechter heeft nog niet gekeken.", "Feit");
        await EverybodySees("De dagvaarding ligt er, maar de rechter heeft nog niet gekeken.");
        await _deputy.Talk.Share("Volgens mij klopt de huurachterstand niet helemaal.", "Vermoeden");
        await EverybodySees("Volgens mij klopt de huurachterstand niet helemaal.");

        await _notes.Talk.ShareNamens(DemoPerson.MandateHolder, "Wij hebben twee tussenwoningen vrij.");
        await _phone.Talk.Sees("Wij hebben twee tussenwoningen vrij.");
        await Expect(_phone.Talk.Shared("Wij hebben twee tussenwoningen vrij.")).ToContainTextAsync($"opgeschreven door {DemoPerson.NoteTaker.Name}");
        await _phone.Talk.Correct("Wij hebben twee tussenwoningen vrij.", "Wij hebben één tussenwoning vrij, vanaf maandag.");
        await EverybodySees("Wij hebben één tussenwoning vrij, vanaf maandag.");
        await Expect(_chair.Talk.Shared("twee tussenwoningen")).ToHaveCountAsync(0);
        await _outside.Waits("één tussenwoning vrij", "De dagvaarding ligt er");
    }

    private async Task TakeTurnsAndSteps()
    {
        await _phone.RaiseHand();
        await _chair.SeesOf(DemoPerson.MandateHolder, "hand omhoog");
        await _chair.Lead.GiveTurn(DemoPerson.MandateHolder);
        await _phone.SeesOf(DemoPerson.MandateHolder, "heeft het woord");

        await _chair.Lead.TakeNextStep("Naar Inzicht");
        foreach (var seat in Admitted)
        {
            await seat.SeesPhase("Inzicht");
        }

        int[] clocks = [await _chair.TimeLeft(), await _deputy.TimeLeft(), await _notes.TimeLeft()];
        (clocks.Max() - clocks.Min()).ShouldBeLessThanOrEqualTo(2, $"seconds apart: {string.Join(", ", clocks)}");
    }

    private async Task LoseTheConnection(Cable cable)
    {
        var gone = Task.Delay(_lost, TestContext.Current.CancellationToken);
        cable.PullOut();
        await _deputy.Page.Context.SetOfflineAsync(true);
        await _deputy.Talk.Write(OfflineText);
        await _deputy.Talk.Send();
        await Expect(_deputy.Talk.Waiting).ToContainTextAsync(OfflineText);
        await Expect(_deputy.Talk.Waiting).ToContainTextAsync("Bewaard tot er verbinding is");
        await _chair.Talk.Share("Wie kent de bewindvoerder?", "Mening");
        await gone;
        await Expect(_chair.Talk.Shared(OfflineText)).ToHaveCountAsync(0);

        cable.PlugIn();
        await _deputy.Page.Context.SetOfflineAsync(false);

        await EverybodySees(OfflineText);
        await _deputy.Talk.Sees("Wie kent de bewindvoerder?");
        await Expect(_deputy.Talk.Waiting).ToHaveCountAsync(0);
        await Expect(_deputy.Talk.Field).ToHaveValueAsync("");
        await _chair.Page.ReloadAsync();
        await _chair.Talk.Sees(OfflineText);
    }

    private async Task WriteDownWhatComesOfIt()
    {
        await _notes.Results.Note("Advies", Advice);
        await _phone.Results.Answer(Advice, "Akkoord");
        await _deputy.Results.Answer(Advice, "Niet akkoord", Dissent);
        await _chair.Results.Answer(Advice, "Ik onthoud mij");
        foreach (var seat in Admitted)
        {
            await seat.Results.SeesOf(Advice, "1 akkoord");
            await seat.Results.SeesOf(Advice, "1 niet akkoord");
            await seat.Results.SeesOf(Advice, "1 onthoudt zich");
            await seat.Results.SeesOf(Advice, Dissent);
        }

        await _notes.Results.Note("Besluit", Decision, DemoPerson.MandateHolder);
        await _chair.Results.SeesOf(Decision, $"Wacht op mandaathouder {DemoPerson.MandateHolder.Name}");
        await _phone.Results.Decide(Decision);
        await _chair.Results.SeesOf(Decision, "Besluit van Woonstichting Het Anker");
        await Expect(_chair.Page.GetByText("Wacht op mandaathouder")).ToHaveCountAsync(0);

        await _notes.Results.Agree(Action, DemoPerson.MandateHolder);
        await _phone.Results.SeesAction(Action, DemoPerson.MandateHolder);
    }

    private async Task CloseAndAdopt()
    {
        await _chair.Lead.FinishItem();
        await _chair.Lead.CloseSession();
        foreach (var seat in Everybody)
        {
            await seat.SeesItem("De sessie is voorbij");
            await seat.Link("Naar het verslag").ClickAsync();
            await Expect(seat.Page.Locator(".pok-minutes")).ToBeVisibleAsync();
        }

        foreach (var seat in Admitted)
        {
            var minutes = seat.Page.Locator(".pok-minutes");
            await Expect(minutes).ToContainTextAsync(Advice);
            await Expect(minutes).ToContainTextAsync(Dissent);
            await Expect(minutes).ToContainTextAsync(Decision);
            await Expect(minutes).ToContainTextAsync(Action);
            await Expect(minutes).Not.ToContainTextAsync(OfflineText);
        }

        var outside = await _outside.Page.ContentAsync();
        outside.ShouldNotContain(TableOfNoord.CaseTitle);
        outside.ShouldNotContain(Advice);

        await _chair.Button("Verslag vaststellen").ClickAsync();
        await Expect(_chair.Page.GetByText("Vastgesteld", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(_deputy.Page.GetByText("Vastgesteld", new() { Exact = true })).ToBeVisibleAsync();
        await _outside.Page.GotoAsync($"/sessies/{DemoIds.Session("noord-14")}/verslag");
        await Expect(_outside.Page.Locator(".pok-minutes")).Not.ToContainTextAsync(Advice);
    }

    private async Task EverybodySees(string text)
    {
        foreach (var seat in Admitted)
        {
            await seat.Talk.Sees(text);
        }
    }
}
