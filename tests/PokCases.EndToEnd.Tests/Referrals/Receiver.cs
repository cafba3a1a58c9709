using Microsoft.Playwright;
using PokCases.EndToEnd.Tests.Casework;
using static Microsoft.Playwright.Assertions;

namespace PokCases.EndToEnd.Tests.Referrals;

/// <summary>Somebody of an organisation outside, without an account: a link, a code, and a browser.</summary>
internal sealed class Receiver(IPage page, GivenAccess given)
{
    private static readonly TimeZoneInfo _here = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public IPage Page => page;

    /// <summary>Opens the link; nothing of the referral is there before the code.</summary>
    public async Task OpenLink()
    {
        await page.GotoAsync(given.Link);
        await IsAskedForTheCode();
    }

    public async Task TypeCode()
    {
        await page.Locator("#code").FillAsync(given.Code);
        await Press("Verder");
    }

    public Task IsAskedForTheCode() => Expect(page.Locator("h1")).ToHaveTextAsync("Vul de code in");

    /// <summary>Which state the page says it is in.</summary>
    public Task Sees(string state) => Expect(page.Locator("h1")).ToContainTextAsync(state);

    public Task Press(string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>Loads the page anew, with what was let in before.</summary>
    public Task Look() => page.GotoAsync(given.Link);

    /// <summary>Notes an appointment, and waits until that moment has come.</summary>
    public async Task HaveAppointment(string where)
    {
        // Who refers may have written something down since.
        await Look();
        // A field of time holds whole minutes, and an appointment is for later.
        var at = TimeProvider.System.GetUtcNow().AddSeconds(5);
        at = at.AddMinutes(1).AddSeconds(-at.Second).AddMilliseconds(-at.Millisecond);
        var local = TimeZoneInfo.ConvertTime(at, _here);
        await page.Locator("summary").Filter(new() { HasText = "Een afspraak noteren" }).ClickAsync();
        var form = page.Locator("form[action$='/afspraak']");
        await form.Locator("[name=dag]").FillAsync($"{local:yyyy-MM-dd}");
        await form.Locator("[name=tijd]").FillAsync($"{local:HH:mm}");
        await form.Locator("[name=waar]").FillAsync(where);
        await Press("Afspraak bewaren");
        await Expect(page.Locator("main")).ToContainTextAsync(where);
        while (TimeProvider.System.GetUtcNow() <= at)
        {
            await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        }

        await Look();
    }

    public async Task Tell(string done, string brought)
    {
        await page.Locator("summary").Filter(new() { HasText = "Vertellen wat u deed" }).ClickAsync();
        var form = page.Locator("form[action$='/terugkoppelen']");
        await form.Locator("[name=gedaan]").FillAsync(done);
        await form.Locator("[name=gebracht]").FillAsync(brought);
        await form.Locator("[name=dag]").FillAsync(Forms.Day(30));
        await Press("Doorgeven");
    }
}
