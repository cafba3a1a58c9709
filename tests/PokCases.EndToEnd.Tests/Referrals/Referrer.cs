using Microsoft.Playwright;
using PokCases.EndToEnd.Tests.Casework;
using PokCases.EndToEnd.Tests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace PokCases.EndToEnd.Tests.Referrals;

/// <summary>Somebody with an account at work on referrals, on one page.</summary>
internal sealed class Referrer(IPage page)
{
    public const string Asked = "Kunt u mevrouw helpen met taal op het werk?";

    public IPage Page => page;

    /// <summary>Where the referral is that the page shows.</summary>
    public string Path => new Uri(page.Url).AbsolutePath;

    /// <summary>Fills in the draft on the page, and offers it.</summary>
    /// <param name="to">Part of the receiver's name; null when one was chosen already.</param>
    public async Task WriteAndOffer(string? to = null)
    {
        if (to is not null)
        {
            await page.Locator("select[name=ontvanger]").Choose(to);
        }

        await page.Locator("#vraag").FillAsync(Asked);
        await page.Locator("#waarom-daar").FillAsync("Zij doen dit al jaren in deze wijk.");
        await page.Locator("#wil").FillAsync("Mevrouw wil weer zelf kunnen bellen.");
        await page.Answer("weet", "Agrees").CheckAsync();
        await Press("Concept opslaan");
        await Sees("Concept");
        await Press("Aanbieden");
        await Sees("Aangeboden");
    }

    /// <summary>Looks at a referral as it is now.</summary>
    public Task Look(string path) => page.GotoAsync(path);

    /// <summary>The state that stands beside the title.</summary>
    public Task Sees(string state) => Expect(page.Locator(".pok-head")).ToContainTextAsync(state);

    /// <summary>Who is responsible for the referral now.</summary>
    public Task SeesResponsible(string who) => Expect(page.Locator("section[aria-labelledby=verantwoordelijk] strong")).ToContainTextAsync(who);

    public Task SeesInCourse(string what) => Expect(page.Locator("section[aria-labelledby=verloop]")).ToContainTextAsync(what);

    public Task SeesInChain(string what) => Expect(page.Locator("section[aria-labelledby=keten]")).ToContainTextAsync(what);

    /// <summary>Gives a link and a code, and goes back to the referral.</summary>
    public async Task<GivenAccess> GiveLink(bool isLookedAt = false)
    {
        var path = Path;
        await page.GetByRole(AriaRole.Link, new() { Name = "Link en code geven", Exact = true }).ClickAsync();
        await Expect(page.Locator("#geven")).ToBeVisibleAsync();
        await LookAt(isLookedAt);
        await Press("Link en code maken");
        var given = new GivenAccess(await page.Locator("#link").InputValueAsync(), await page.Locator("strong.pok-code").InnerTextAsync());
        await LookAt(isLookedAt);
        await Look(path);
        return given;
    }

    /// <summary>The conversation in which both hand over, with the resident there.</summary>
    public async Task NoteTalkWithResident(string theirs)
    {
        var form = await Open("gesprek");
        await form.Locator("[name=zij-woorden]").FillAsync(theirs);
        await form.Locator("input[name=inwoner-erbij][type=checkbox]").CheckAsync();
        await form.Locator("button[type=submit]").ClickAsync();
        await SeesInCourse("Gesprek met de inwoner erbij");
    }

    /// <summary>Says no, or takes back: with a reason of the list and words.</summary>
    public async Task End(string part, string reason, string words)
    {
        var form = await Open(part);
        await form.Locator("select[name=reden]").Choose(reason);
        await form.Locator("[name=woorden]").FillAsync(words);
        await form.Locator("button[type=submit]").ClickAsync();
    }

    /// <summary>Asks another the same: why there is to be said anew.</summary>
    public async Task RedirectTo(string receiver)
    {
        var form = await Open("doorverwijzen");
        await form.Locator("select[name=ontvanger]").Choose(receiver);
        await form.Locator("button[type=submit]").ClickAsync();
        await Sees("Concept");
        await page.GetByRole(AriaRole.Link, new() { Name = "Wijzigen", Exact = true }).ClickAsync();
        await page.Locator("#waarom-daar").FillAsync("Zij kennen de huurschuld al.");
        await Press("Concept opslaan");
        await Sees("Concept");
    }

    public Task Press(string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public async Task<ILocator> Open(string part)
    {
        if (await page.Locator($"details#{part}").GetAttributeAsync("open") is null)
        {
            await page.Locator($"details#{part} > summary").ClickAsync();
        }

        return page.Locator($"details#{part} form");
    }

    private async Task LookAt(bool isLookedAt)
    {
        if (isLookedAt)
        {
            await Axe.FindsNothingAtAnyWidth(page);
        }
    }
}
