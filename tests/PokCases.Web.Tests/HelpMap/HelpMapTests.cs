using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Web.Deadlines;
using PokCases.Web.HelpMap;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.HelpMap;

public abstract class HelpMapTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Offer_PutOnTheMap_IsFoundByWordsThemeAndNeighbourhood()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var keeper = await Host.SignIn(table.Other);
        using var reader = await Host.SignIn(table.Participant);
        var word = Fresh();
        var provider = await keeper.AddProvider($"Stichting {word}");
        var near = await keeper.AddOffer(provider, "Budgethulp", ("wat", "Rust in de geldzaken"), ("themas", "Schulden\nBudget"), ("wijken", "Kwekerijwijk"), ("leefgebied", "Money"), ("uren-0", "9-12.30, 13.00-17.00"));
        var everywhere = await keeper.AddOffer(provider, "Taalles", ("themas", "Taal"));

        var page = await reader.Get(near);
        var byWords = (await reader.Get($"{MapAtWork.Map}?zoek={word} geldzak")).Content();
        var byTheme = (await reader.Get($"{MapAtWork.Map}?zoek={word}&thema=schulden")).Content();
        var here = (await reader.Get($"{MapAtWork.Map}?zoek={word}&wijk=kwekerijwijk")).Content();
        var elsewhere = (await reader.Get($"{MapAtWork.Map}?zoek={word}&wijk=Havenbuurt")).Content();
        var byDomain = (await reader.Get($"{MapAtWork.Map}?zoek={word}&leefgebied=Money")).Content();
        var nothing = (await reader.Get($"{MapAtWork.Map}?zoek={word} zweefvliegen")).Content();

        page.Content().ShouldContain("maandag: 9.00-12.30, 13.00-17.00");
        page.Content().ShouldContain(table.Other.Name);
        page.Form("/klopt").ShouldBeNull();
        byWords.ShouldContain("Budgethulp");
        byWords.ShouldNotContain("Taalles");
        byTheme.ShouldContain("Budgethulp");
        byTheme.ShouldNotContain("Taalles");
        here.ShouldContain("Budgethulp");
        here.ShouldContain("Taalles", customMessage: "Help for the whole area is for this neighbourhood too.");
        elsewhere.ShouldNotContain("Budgethulp");
        byDomain.ShouldContain("Budgethulp");
        byDomain.ShouldNotContain("Taalles");
        nothing.ShouldContain("Niets gevonden");
        everywhere.ShouldNotBe(near);
    }

    [Fact]
    public async Task Map_LookedAtFromADraftOfACase_LeadsBackToThatCase()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var keeper = await Host.SignIn(table.Other);
        using var refers = await Host.SignIn(table.Participant);
        var word = Fresh();
        var offer = await keeper.AddOffer(await keeper.AddProvider($"Stichting {word}"), "Budgethulp");

        var map = Href(await refers.Get($"/verwijzingen/nieuw?casus={about.Reference}"), "/sociale-kaart?");
        var found = Href(await refers.Get($"{map}&zoek={word}"), offer);
        var refer = Href(await refers.Get(found), "/verwijzingen/nieuw");
        var draft = await refers.Get(refer);

        map.ShouldNotContain(about.Reference);
        draft.Content().ShouldContain(about.Reference);
        draft.QuerySelector("select[name=ontvanger] option[selected]")!.TextContent.ShouldContain(word);
    }

    [Fact]
    public async Task Provider_WhenItsNameChanges_IsFoundByTheNewNameOnly()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var keeper = await Host.SignIn(table.Other);
        var (old, fresh) = (Fresh(), Fresh());
        var provider = await keeper.AddProvider(old);
        await keeper.AddOffer(provider, "Spreekuur");

        (await keeper.Submit((await keeper.Get($"{provider}/wijzigen")).Form("/wijzigen"), ("naam", fresh))).ShouldBeOk();

        (await keeper.Get($"{MapAtWork.Map}?zoek={fresh}")).Content().ShouldContain("Spreekuur");
        (await keeper.Get($"{MapAtWork.Map}?zoek={old}")).Content().ShouldNotContain("Spreekuur");
    }

    [Fact]
    public async Task Keeping_ByWhoMayNot_IsRefusedAndByCoordinatorAndColleagueIsNot()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var keeper = await Host.SignIn(table.Other);
        using var colleague = await Host.SignIn(await table.Partnership.Professional("Kees Collega", table.Other.OrganisationId));
        using var stranger = await Host.SignIn(table.Participant);
        using var coordinator = await Host.SignIn(await table.Partnership.Coordinator());
        using var administrator = await Host.SignIn(await table.Partnership.Administrator());
        var provider = await keeper.AddProvider(Fresh());
        var offer = await keeper.AddOffer(provider, "Spreekuur");
        var foreign = await coordinator.AddProvider(Fresh());

        (await stranger.Ask($"{offer}/wijzigen", "text/html")).ShouldBe(HttpStatusCode.Forbidden);
        (await stranger.PostJson($"{offer}/klopt", ("versie", "1"))).ShouldBe(HttpStatusCode.Forbidden);
        (await stranger.PostJson($"{offer}/kaart", ("versie", "1"), ("weg", "true"))).ShouldBe(HttpStatusCode.Forbidden);
        (await stranger.PostJson($"{provider}/functies", ("naam", "Balie"))).ShouldBe(HttpStatusCode.Forbidden);
        (await stranger.Ask($"{MapAtWork.Map}/uitwisselen", "text/html")).ShouldBe(HttpStatusCode.Forbidden);
        (await stranger.Ask($"{MapAtWork.Map}/uitwisselen/bestand")).ShouldBe(HttpStatusCode.Forbidden);
        (await stranger.Ask($"{MapAtWork.Map}/regels", "text/html")).ShouldBe(HttpStatusCode.Forbidden);
        (await keeper.Ask($"{foreign}/wijzigen", "text/html")).ShouldBe(HttpStatusCode.Forbidden);
        (await stranger.Ask($"{MapAtWork.Map}/{Guid.NewGuid()}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.PostJson($"{MapAtWork.Map}/{Guid.NewGuid()}/klopt", ("versie", "1"))).ShouldBe(HttpStatusCode.NotFound);
        (await administrator.Get(offer)).Content().ShouldContain("Spreekuur");
        (await colleague.PostJson($"{offer}/klopt", ("versie", "1"))).ShouldBeOk();
        (await coordinator.PostJson($"{offer}/klopt", ("versie", "2"))).ShouldBeOk();
    }

    [Fact]
    public async Task Change_WithoutNameOrWithWrongHours_ComesBackInDutchWithWhatWasTyped()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var keeper = await Host.SignIn(table.Other);
        var provider = await keeper.AddProvider(Fresh());

        var answer = await keeper.Post($"{provider}/aanbod", ("naam", ""), ("wat", "Samen de post openen"), ("uren-2", "van vroeg tot laat"));
        var site = await keeper.Post($"{provider}/wijzigen", ("naam", "Taalhuis"), ("website", "taalhuis"), ("versie", "1"));

        var page = answer.ShouldBe(HttpStatusCode.BadRequest).Page;
        page.QuerySelector("#naam-fout")!.TextContent.ShouldContain("Vul een naam in.");
        page.QuerySelector("#uren-2-fout")!.TextContent.ShouldContain("Schrijf tijden zo");
        ((IHtmlTextAreaElement)page.QuerySelector("#wat")!).Value.ShouldBe("Samen de post openen");
        ((IHtmlInputElement)page.QuerySelector("#uren-2")!).Value.ShouldBe("van vroeg tot laat");
        site.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#website-fout")!.TextContent.ShouldContain("https://");
        ((IHtmlInputElement)site.Page.QuerySelector("#naam")!).Value.ShouldBe("Taalhuis");
    }

    [Fact]
    public async Task Change_WhenSomebodyElseDidFirst_ShowsBoth()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var keeper = await Host.SignIn(table.Other);
        var offer = await keeper.AddOffer(await keeper.AddProvider(Fresh()), "Spreekuur");
        var form = (await keeper.Get($"{offer}/wijzigen")).Form("/wijzigen");
        (await keeper.Submit(form, ("wat", "Door de een"))).ShouldBeOk();

        var late = await keeper.Submit(form, ("wat", "Door de ander"), ("commandId", $"{Guid.CreateVersion7()}"));

        var text = late.ShouldBe(HttpStatusCode.Conflict).Page.Content();
        text.ShouldContain("Door de een");
        text.ShouldContain("Door de ander");
    }

    [Fact]
    public async Task Capacity_WhileFresh_IsShownWithItsDayAndAfterwardsNot()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var keeper = await Host.SignIn(table.Other);
        var word = Fresh();
        var offer = await keeper.AddOffer(await keeper.AddProvider(word), "Spreekuur");
        var today = DateOnly.FromDateTime(Host.Time.GetUtcNow().UtcDateTime);

        (await keeper.Submit((await keeper.Get(offer)).Form("/plek"), ("plek", "UrgentOnly"), ("op", Day(today.AddDays(-14))))).ShouldBeOk();
        var fresh = (await keeper.Get($"{MapAtWork.Map}?zoek={word}")).Content();
        (await keeper.Submit((await keeper.Get(offer)).Form("/plek"), ("plek", "Full"), ("op", Day(today.AddDays(-15))))).ShouldBeOk();
        var old = (await keeper.Get(offer)).Content();
        var later = await keeper.PostJson($"{offer}/plek", ("versie", "3"), ("plek", "Open"), ("op", Day(today.AddDays(1))));

        fresh.ShouldContain("alleen spoed");
        old.ShouldContain("Niet bekend of er nu plek is");
        later.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("capacity-later");
    }

    [Fact]
    public async Task OffTheMap_OfferOrProvider_IsFoundNoMoreUntilItIsPutBack()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var keeper = await Host.SignIn(table.Other);
        var word = Fresh();
        var provider = await keeper.AddProvider(word);
        var offer = await keeper.AddOffer(provider, "Spreekuur");

        (await keeper.Submit((await keeper.Get(offer)).Form("/kaart"))).ShouldBeOk().Page.Content().ShouldContain("niet meer op de kaart");
        var gone = (await keeper.Get($"{MapAtWork.Map}?zoek={word}")).Content();
        var shownApart = (await keeper.Get($"{MapAtWork.Map}?zoek={word}&weg=ja")).Content();
        (await keeper.Submit((await keeper.Get(offer)).Form("/kaart"))).ShouldBeOk();
        var back = (await keeper.Get($"{MapAtWork.Map}?zoek={word}")).Content();
        (await keeper.Submit((await keeper.Get(provider)).Form("/kaart"))).ShouldBeOk();
        var withProvider = (await keeper.Get($"{MapAtWork.Map}?zoek={word}")).Content();

        gone.ShouldNotContain("Spreekuur");
        shownApart.ShouldContain("Spreekuur");
        back.ShouldContain("Spreekuur");
        withProvider.ShouldNotContain("Spreekuur");
    }

    [Fact]
    public async Task Function_WithPeopleOfThePartner_IsShownAndNobodyElseCanHaveIt()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var keeper = await Host.SignIn(table.Other);
        var provider = await keeper.AddProvider(Fresh());

        (await keeper.PostJson($"{provider}/functies", ("naam", "Aanmeldteam"), ("mensen", $"{table.Participant.Id}"))).ShouldBe(HttpStatusCode.BadRequest);
        (await keeper.PostJson($"{provider}/functies", ("naam", "Aanmeldteam"), ("mensen", $"{table.Other.Id}"), ("verwijzingen", "true"), ("telefoon", "0100 200 300"))).ShouldBeOk();
        var shown = await keeper.Get(provider);
        var edit = shown.QuerySelectorAll("a").OfType<IHtmlAnchorElement>().Single(a => a.PathName.StartsWith($"{MapAtWork.Map}/functies/", StringComparison.Ordinal)).PathName;
        (await keeper.Submit((await keeper.Get(edit)).Form("/einde"))).ShouldBeOk();

        shown.Content().ShouldContain("Aanmeldteam");
        shown.Content().ShouldContain(table.Other.Name);
        shown.Content().ShouldContain("Neemt verwijzingen aan");
        (await keeper.Get(provider)).Content().ShouldNotContain("Aanmeldteam");
    }

    [Fact]
    public async Task Function_OfWhoLeaves_IsHadNoMore()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var leaver = await table.Partnership.Professional("Lies Vertrekt", table.Other.OrganisationId);
        using var keeper = await Host.SignIn(table.Other);
        using var administrator = await Host.SignIn(await table.Partnership.Administrator());
        var provider = await keeper.AddProvider(Fresh());
        (await keeper.PostJson($"{provider}/functies", ("naam", "Aanmeldteam"), ("mensen", $"{leaver.Id}"), ("verwijzingen", "true"))).ShouldBeOk();

        await administrator.Post($"/beheer/mensen/{leaver.Id}/uitschakelen");

        await using var db = Host.Reading.Plain();
        (await db.HelpFunctions.SingleAsync(f => f.OrganisationId == table.Other.OrganisationId, Cancellation)).PeopleIds.ShouldBeEmpty();
    }

    [Fact]
    public async Task Stale_WhenItsDayIsOver_IsMarkedAskedOnceAndStandsOnMyDayUntilItIsLookedOver()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var coordinator = await Host.SignIn(await table.Partnership.Coordinator());
        var word = Fresh();
        string kept, unkept;
        using (var keeper = await Host.SignIn(table.Other))
        {
            var provider = await keeper.AddProvider(word);
            kept = await keeper.AddOffer(provider, "Spreekuur");
            await keeper.AddOffer(provider, "Inloop");
            unkept = await keeper.AddOffer(provider, "Eettafel");
            (await keeper.PostJson($"{unkept}/beheerder", ("versie", "1"), ("beheerder", ""))).ShouldBeOk();
        }

        var planned = await Due(table.Other.Id);
        var before = await LastEntry();
        Host.Time.Advance(planned - Host.Time.GetUtcNow() + TimeSpan.FromMinutes(1));
        // The same due work, found by two nodes at once.
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Host.Services.GetRequiredService<DueWorker>().Run(Cancellation)));
        using var again = await Host.SignIn(table.Other);
        using var overseer = await Host.SignIn(await table.Partnership.Coordinator("Cora Overzicht"));
        var day = await again.Get("/mijn-dag");
        var list = (await again.Get(HelpMapModule.LookOverPath)).Content();
        var page = (await again.Get(kept)).Content();
        (await again.Submit((await again.Get(kept)).Form("/klopt"))).ShouldBeOk();
        var after = (await again.Get(HelpMapModule.LookOverPath)).Content();

        (await LogAfter(before)).Count(e => e is { Kind: "command", Action: "RemindHelpMapKeeper" } && e.Subjects.Contains(table.Other.Id)).ShouldBe(1);
        day.Content().ShouldContain("Aanbod om na te kijken: 2");
        list.ShouldContain("Spreekuur");
        list.ShouldContain("Inloop");
        page.ShouldContain("Niet zeker of dit nog klopt");
        after.ShouldNotContain("Spreekuur");
        after.ShouldContain("Inloop");
        (await overseer.Get("/mijn-dag")).Content().ShouldContain("aanbod dat niemand bijhoudt");
        (await overseer.Get($"{HelpMapModule.UnkeptPath}&zoek={word}")).Content().ShouldContain("Eettafel");
    }

    [Fact]
    public async Task Rules_ByTheCoordinator_ChangeHowLongThingsCount()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var coordinator = await Host.SignIn(await table.Partnership.Coordinator());
        var form = (await coordinator.Get($"{MapAtWork.Map}/regels")).Form("/regels");

        var wrong = await coordinator.Submit(form, ("nakijken", "0"), ("plek", "30"));
        (await coordinator.Submit((await coordinator.Get($"{MapAtWork.Map}/regels")).Form("/regels"), ("nakijken", "180"), ("plek", "14"))).ShouldBeOk();

        wrong.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#nakijken-fout")!.TextContent.ShouldContain("1 tot en met 730");
        ((IHtmlInputElement)wrong.Page.QuerySelector("#plek")!).Value.ShouldBe("30");
        await using var db = Host.Reading.Plain();
        var rules = await db.Rules();
        (rules.LookAgainDays, rules.CapacityDays).ShouldBe((180, 14));
    }

    private async Task<DateTimeOffset> Due(Guid keeper)
    {
        await using var db = Host.Reading.Plain();
        return (await db.DueWork.Where(d => d.Kind == HelpMapReminders.Work && d.SubjectId == keeper).ToListAsync(Cancellation)).ShouldHaveSingleItem().DueAt;
    }

    private static string Href(IHtmlDocument page, string begin) => page.QuerySelector($"main a[href^='{begin}']").ShouldNotBeNull().GetAttribute("href")!;

    // A word that no other test of this host has.
    private static string Fresh() => $"woord{Guid.NewGuid():N}"[..12];

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
