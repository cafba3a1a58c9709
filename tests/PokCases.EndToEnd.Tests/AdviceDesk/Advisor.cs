using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PokCases.EndToEnd.Tests.AtTheTable;
using PokCases.EndToEnd.Tests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace PokCases.EndToEnd.Tests.AdviceDesk;

/// <summary>A legal advisor during a consulting hour: calls who is next, helps, puts the contact down, and goes back to the queue.</summary>
internal sealed partial class Advisor(Seat seat, bool takesTime)
{
    public IPage Page => seat.Page;

    public Seat Seat => seat;

    /// <summary>The address of the queue of today.</summary>
    public string Queue { get; set; } = "";

    /// <summary>What putting down each contact took.</summary>
    public List<PutDown> Done { get; } = [];

    /// <summary>How many contacts stood on the day before the hour began.</summary>
    public int Before { get; set; }

    /// <summary>How many contacts stand on one's own day.</summary>
    public async Task<int> CountOfToday()
    {
        await Page.GotoAsync("/spreekuur/dag");
        var heading = await Page.Locator("#contacten").TextContentAsync();
        return int.Parse(Number().Match(heading!).Value, CultureInfo.InvariantCulture);
    }

    /// <summary>One visitor after the other until nobody waits.</summary>
    public async Task HelpEverybody()
    {
        while (await HelpNext())
        {
        }
    }

    private async Task<bool> HelpNext()
    {
        await Page.GotoAsync(Queue);
        var next = seat.Button("Volgende oproepen");
        if (await next.CountAsync() == 0)
        {
            return false;
        }

        await next.ClickAsync();
        // Who came last may just have been called by the other.
        var called = Page.Locator("#binnen ~ ul > li").Filter(new() { HasText = seat.Who.Name });
        await Expect(called.Or(Page.GetByText("Er wacht niemand.")).First).ToBeVisibleAsync();
        if (await called.CountAsync() == 0)
        {
            return false;
        }

        var title = await called.Locator(".pok-rows__title").TextContentAsync();
        var number = int.Parse(Number().Match(title!).Value, CultureInfo.InvariantCulture);
        var visit = Visit.All.Single(v => title!.Contains(v.Word, StringComparison.Ordinal));
        await seat.Button($"Begint: nummer {number}").ClickAsync();
        await seat.Link($"Contact opschrijven: nummer {number}").ClickAsync();
        Done.Add(await PutDown(visit));
        await Page.GotoAsync(Queue);
        await seat.Button($"Klaar: nummer {number}").ClickAsync();
        await Expect(seat.Button($"Klaar: nummer {number}")).ToHaveCountAsync(0);
        return true;
    }

    // From the empty form until it says that it is saved, without the mouse.
    private async Task<PutDown> PutDown(Visit visit)
    {
        var hand = new Hand(Page, takesTime);
        await hand.Pick(Page.Locator("#thema"), visit.Theme);
        await hand.Press("Tab");
        await hand.Pick(Page.Locator("#hulp"), visit.Help);
        await hand.Press("Tab");
        await hand.Fill(visit.Minutes.ToString(CultureInfo.InvariantCulture));
        if (visit.Name is not null)
        {
            await hand.Press("Tab");
            await hand.Write(Page.Locator("#naam"), visit.Name);
        }

        if (visit.Note is not null)
        {
            await Page.Locator("summary").Filter(new() { HasText = "Meer vastleggen" }).FocusAsync();
            await hand.Press("Enter");
            await Expect(Page.Locator("#avond")).ToBeCheckedAsync();
            await hand.Type("#notitie", visit.Note);
            await Page.Locator("#stap").FocusAsync();
        }

        await hand.Press("Enter");
        await Expect(Page.Locator("form[data-outbox] .pok-kept")).ToHaveAttributeAsync("data-state", "saved");
        await Expect(Page.Locator("#thema")).ToBeFocusedAsync();
        return new PutDown(visit, hand.Took, hand.Keys);
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
