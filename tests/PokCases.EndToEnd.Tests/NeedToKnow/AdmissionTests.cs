using System.Diagnostics;
using Microsoft.Playwright;
using PokCases.EndToEnd.Tests.AtTheTable;
using PokCases.EndToEnd.Tests.Casework;
using PokCases.EndToEnd.Tests.Infrastructure;
using PokCases.Web.Demo;
using static Microsoft.Playwright.Assertions;

namespace PokCases.EndToEnd.Tests.NeedToKnow;

/// <summary>Admission to one item: a guest has it for that item only, and it can be taken away while the item goes on.</summary>
public sealed class AdmissionTests(Browser browser) : AtTheTableTest(browser)
{
    private const string Question = "Ik wil met mijn zoon in ons huis blijven";
    private const string OtherCase = "Schulden na scheiding, zorg dreigt te stoppen";
    private const string Told = "De dagvaarding ligt er, de rechter heeft nog niet gekeken.";

    // Two seconds is what is promised; half a second more for a machine on which several browsers share two cores.
    private static readonly TimeSpan _gone = TimeSpan.FromSeconds(2.5);

    private static readonly string _item = $"{TableOfNoord.SessionPath}/punten/{DemoIds.Of("item", "noord-14/1")}";

    /// <summary>Of the legal advisors, and no member of this table.</summary>
    private static readonly DemoPerson _guest = new("p-kooistra", "Pieter Kooistra");

    [Fact]
    public async Task Guest_OfOneItem_SeesItDuringThatItemOnly()
    {
        var chair = await Arrive(DemoPerson.Chair, $"{TableOfNoord.SessionPath}/plannen");
        var outsider = await Arrive(_guest, "/mijn-dag");
        (await outsider.At(TableOfNoord.SessionPath)).Status.ShouldBe(404);
        await Invite(chair);

        var guest = await Table.Arrive(_guest);
        await chair.Link("Naar de sessie").ClickAsync();
        await chair.Lead.OpenSession();
        await chair.Lead.TakeNextStep(TableOfNoord.ToWelcome);
        await guest.SitDown();
        await NothingOfTheCase(guest);

        await chair.Lead.TakeNextStep(TableOfNoord.ToCase);
        await guest.SeesItem(TableOfNoord.CaseTitle);
        await chair.Talk.Share(Told);
        await guest.Talk.Sees(Told);
        await Expect(guest.Page.Locator("main")).ToContainTextAsync(Question);
        (await guest.At(Looking.Case)).Status.ShouldBe(404);

        await chair.Lead.FinishItem();
        await guest.SeesItem("Tussen twee punten");
        await NothingOfTheCase(guest);
        await chair.Lead.TakeNextStep($"Naar: {OtherCase}");
        await guest.SeesItem("Wachtruimte");
        (await guest.Page.Read()).Html.ShouldNotContain(OtherCase);
        await NothingOfTheCase(guest);
    }

    [Fact]
    public async Task Admission_WhenWithdrawnMidItem_TakesTheContentFromTheOpenPageAndRefusesTheNextRequest()
    {
        var chair = await Table.OpenSession();
        var participant = await Table.SitDown(DemoPerson.MandateHolder);
        var deputy = await Table.SitDown(DemoPerson.Deputy);
        await chair.Lead.TakeNextStep(TableOfNoord.ToCase);
        await participant.SeesItem(TableOfNoord.CaseTitle);
        await chair.Talk.Share(Told);
        await participant.Talk.Sees(Told);
        var proof = await participant.Proof();
        var spoken = await participant.Send(Server.Address, $"{_item}/bijdragen", proof, ("text", "Zo deelt deze pagina."), ("nature", "Fact"));
        spoken.Status.ShouldBeLessThan(400, await spoken.TextAsync());
        await chair.Talk.Sees("Zo deelt deze pagina.");
        (await participant.At($"{_item}/waarom")).Status.ShouldBe(200);
        var loads = 0;
        participant.Page.Load += (_, _) => loads++;

        var took = await Withdraw(chair, participant);

        took.ShouldBeLessThan(_gone);
        await participant.SeesItem("Wachtruimte");
        loads.ShouldBe(0, "The page was loaded anew.");
        var refused = await participant.Send(Server.Address, $"{_item}/bijdragen", proof, ("text", "Na het intrekken."), ("nature", "Fact"));
        refused.Status.ShouldBe(403, await refused.TextAsync());
        await NothingOfTheCase(participant);

        await deputy.Talk.Share("Wij gaan verder.");
        await chair.Talk.Sees("Wij gaan verder.");
        await chair.Results.Note("Afspraak", "De raadslieden bellen de rechtbank.");
        await deputy.Results.Sees("De raadslieden bellen de rechtbank.");
        var after = await participant.Page.Read();
        after.Html.ShouldNotContain("Wij gaan verder.");
        after.Html.ShouldNotContain("De raadslieden bellen de rechtbank.");
        (await chair.Page.Read()).Html.ShouldNotContain("Na het intrekken.");
    }

    private static async Task Invite(Seat chair)
    {
        var item = chair.Page.Locator("#agenda li[id^='punt-']").Filter(new() { HasText = TableOfNoord.CaseTitle });
        await item.GetByText("Gast uitnodigen").ClickAsync();
        await item.GetByLabel("Gast", new() { Exact = true }).Choose(_guest.Name);
        await item.GetByRole(AriaRole.Button, new() { Name = "Uitnodigen", Exact = true }).ClickAsync();
        await Expect(item).ToContainTextAsync($"Gast: {_guest.Name}");
    }

    /// <summary>Withdraws, and answers how long what was said still stood in the other's open page after the server had done so.</summary>
    private static async Task<TimeSpan> Withdraw(Seat chair, Seat from)
    {
        await chair.Page.Locator("#toelaten > summary").ClickAsync();
        var button = chair.Button($"Toelating van {from.Who.Name} intrekken");
        await chair.Page.RunAndWaitForResponseAsync(() => button.ClickAsync(), answer => answer.Url.EndsWith("/toelating-intrekken", StringComparison.Ordinal));
        var watch = Stopwatch.StartNew();
        while ((await from.Page.ContentAsync()).Contains(Told, StringComparison.Ordinal) && watch.Elapsed < TimeSpan.FromSeconds(30))
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        return watch.Elapsed;
    }

    // Nowhere: not in the page that is open, nor in what the server gives now.
    private static async Task NothingOfTheCase(Seat seat)
    {
        Looked[] all = [await seat.Page.Read(), await seat.At(TableOfNoord.SessionPath), await seat.At(Looking.Case), await seat.At($"{TableOfNoord.SessionPath}/verslag")];
        foreach (var looked in all)
        {
            looked.Html.ShouldNotContain(Question);
            looked.Html.ShouldNotContain(Told);
        }

        all[2].Status.ShouldBe(404);
    }
}
