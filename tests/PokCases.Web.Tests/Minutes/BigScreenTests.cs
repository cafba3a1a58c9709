using System.Net;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Minutes;

public abstract class BigScreenTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Show_WhenAdmitted_HoldsOutcomesAndActionsButNoContributionAndNoPositionByName()
    {
        var held = await HeldSession.Running(Host);
        await held.Session.Share(held.SecondItem, held.Table.Other, HeldSession.Said);

        var page = await PageOf(held, held.Table.Deputy);

        var text = page.QuerySelector("main")!.TextContent;
        text.ShouldContain(held.Second.Title);
        text.ShouldContain(HeldSession.Agreed2);
        text.ShouldContain("1 niet akkoord");
        text.ShouldContain($"Bellen over {held.Second.Reference}");
        text.ShouldNotContain(HeldSession.Said);
        text.ShouldNotContain(HeldSession.Dissent);
        text.ShouldNotContain(held.Second.Question);
        text.ShouldNotContain("moeder");
        page.QuerySelector("[data-ends-at]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Show_WhenNotAdmitted_SaysNeitherTitleNorOutcomes()
    {
        var held = await HeldSession.Running(Host);

        var text = (await PageOf(held, held.Table.NoteTaker)).QuerySelector("main")!.TextContent;

        text.ShouldContain("Een casus waar u niet bij bent");
        text.ShouldNotContain(held.Second.Title);
        text.ShouldNotContain(held.Second.Reference);
        text.ShouldNotContain(HeldSession.Agreed2);
    }

    [Fact]
    public async Task Show_BetweenItems_HoldsTheAgendaByReferenceAndWhoIsThere()
    {
        var held = await HeldSession.Running(Host);
        using var chair = await Host.SignIn(held.Table.Chair);
        (await chair.PostJson($"/sessies/{held.Session.Id}/punten/{held.SecondItem}/afronden")).ShouldBeOk();

        var text = (await PageOf(held, held.Table.Chair)).QuerySelector("main")!.TextContent;

        text.ShouldContain($"Casus {held.First.Reference}");
        text.ShouldContain("Wim Wonen");
        text.ShouldNotContain(held.First.Title);
        text.ShouldNotContain(HeldSession.Agreed);
    }

    [Fact]
    public async Task Changes_WhenNothingIsNewer_IsEmptyElseTheWholeWall()
    {
        var held = await HeldSession.Running(Host);
        using var chair = await Host.SignIn(held.Table.Chair);
        var seq = await held.Session.SeqAtRest();

        (await chair.Pull($"{held.BigScreen}/wijzigingen?na={seq}")).ShouldBe(HttpStatusCode.NoContent);
        var changes = (await chair.Pull($"{held.BigScreen}/wijzigingen?na=0")).ShouldBeOk();

        changes.Body.ShouldContain("<template data-replace=\"levend\">");
        changes.Body.ShouldContain(HeldSession.Agreed2);
    }

    [Fact]
    public async Task Show_WhenNotOfThisSession_IsNotFound()
    {
        var held = await HeldSession.Running(Host);
        using var outsider = await Host.SignIn(await held.Table.Partnership.Outsider());

        (await outsider.Ask(held.BigScreen)).ShouldBe(HttpStatusCode.NotFound);
        (await outsider.Ask($"{held.BigScreen}/wijzigingen?na=0")).ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> PageOf(HeldSession held, Person person)
    {
        using var browser = await Host.SignIn(person);
        return await browser.Get(held.BigScreen);
    }
}
