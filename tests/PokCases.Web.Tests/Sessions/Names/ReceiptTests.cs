using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Sessions.Names;

/// <summary>What somebody saw of an item, and the waiting room of who is not admitted.</summary>
public abstract class ReceiptTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Receipt_AfterTheItem_SaysWhatWasShownAndUntilWhen()
    {
        using var at = await NamesAtWork.Begin(Host);
        using var taker = await Host.SignIn(at.Table.NoteTaker);
        using var chair = await Host.SignIn(at.Table.Chair);
        await at.Reveal(at.Table.NoteTaker);
        (await taker.Ask(at.Path)).ShouldBeOk();
        Host.Time.Advance(TimeSpan.FromMinutes(10));
        (await chair.PostJson($"{at.Path}/punten/{at.Item}/afronden")).ShouldBeOk();

        var session = await taker.Get(at.Path);
        var text = (await taker.Get(at.Receipt)).QuerySelector("main")!.TextContent;
        var chairs = (await chair.Get(at.Receipt)).QuerySelector("main")!.TextContent;

        session.QuerySelector($"a[href='{at.Receipt}']").ShouldNotBeNull();
        (await taker.Get("/mijn-dag")).QuerySelector($"a[href='{at.Receipt}']")!.TextContent.ShouldContain(at.Case.Reference);
        foreach (var part in new[] { at.Case.Reference, "de vraag van de inwoner", "1 bijdrage", "1 uitkomst", "1 actie", "Getoond,", "Toegelaten door", "dagen nadat het is vastgesteld" })
        {
            text.ShouldContain(part);
        }

        chairs.ShouldContain("Niet getoond: u zag rollen.");
        foreach (var name in NamesAtWork.Open)
        {
            text.ShouldNotContain(name);
        }
    }

    [Fact]
    public async Task Receipt_OfWithdrawnAdmission_EndsThereAndCountsNothingAfter()
    {
        using var at = await NamesAtWork.Begin(Host);
        using var taker = await Host.SignIn(at.Table.NoteTaker);
        using var chair = await Host.SignIn(at.Table.Chair);
        Host.Time.Advance(TimeSpan.FromMinutes(2));
        (await chair.PostJson($"{at.Path}/punten/{at.Item}/toelating-intrekken", ("wie", $"{at.Table.NoteTaker.Id}"))).ShouldBeOk();
        Host.Time.Advance(TimeSpan.FromMinutes(2));
        await at.Session.Share(at.Item, at.Table.Deputy, "Later gezegd");

        var text = (await taker.Get(at.Receipt)).QuerySelector("main")!.TextContent;

        (await taker.Get(at.Path)).QuerySelector($"a[href='{at.Receipt}']").ShouldNotBeNull();
        text.ShouldContain("De voorzitter trok de toelating in.");
        text.ShouldContain("1 bijdrage");
        (await chair.Get(at.Receipt)).QuerySelector("main")!.TextContent.ShouldContain("2 bijdragen");
    }

    [Fact]
    public async Task Receipt_OfWhoWasNotThere_IsNotFound()
    {
        using var at = await NamesAtWork.Begin(Host);
        using var waiting = await Host.SignIn(at.Table.Other);
        using var outsider = await Host.SignIn(await at.Table.Partnership.Outsider());

        (await waiting.Ask(at.Receipt)).ShouldBe(HttpStatusCode.NotFound);
        (await outsider.Ask(at.Receipt)).ShouldBe(HttpStatusCode.NotFound);
        (await outsider.Ask($"{at.Path}/punten/{Guid.NewGuid()}/ontvangstbewijs")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Wait_WhenNotAdmitted_ShowsTheAgendaAndWhenOneIsBack()
    {
        using var at = await NamesAtWork.Begin(Host);
        var between = await at.Session.AddCase(await at.Table.Introduce(title: "Andere titel", question: "Andere vraag?"), minutes: 20);
        await at.Session.AddTopic("Wachttijden bij de bank");
        using var waiting = await Host.SignIn(at.Table.Other);

        var page = await waiting.Get(at.Path);

        var panel = page.QuerySelector("#casus")!.TextContent;
        panel.ShouldContain("U bent er weer bij voor: Wachttijden bij de bank");
        page.QuerySelector("#agenda")!.TextContent.ShouldContain("Wachttijden bij de bank");
        page.DocumentElement.OuterHtml.ShouldNotContain("Andere titel");
        page.DocumentElement.OuterHtml.ShouldNotContain(at.Case.Reference);
        await at.Session.Admit(between, at.Table.Other);
        (await waiting.Get(at.Path)).QuerySelector("#casus")!.TextContent.ShouldContain("U bent er weer bij voor: Andere titel");
    }

    [Fact]
    public async Task Guest_OfOneItem_SeesThatOneAndNoOther()
    {
        using var at = await NamesAtWork.Begin(Host);
        var guest = await at.Table.Partnership.Outsider();
        await at.Session.Invite(guest, at.Item);
        await at.Session.Admit(at.Item, guest);
        await at.Session.Arrive(guest);
        using var client = await Host.SignIn(guest);
        var during = (await client.Get(at.Path)).QuerySelector("main")!.TextContent;

        var other = await at.Table.Introduce(title: "Andere titel", question: "Andere vraag?");
        var next = await at.Session.StartCase(other, at.Table.Chair, at.Table.Participant);
        var after = (await client.Ask(at.Path)).ShouldBeOk().Body;

        during.ShouldContain("Hoe blijft moeder wonen");
        after.ShouldNotContain("Hoe blijft moeder wonen");
        after.ShouldNotContain("Andere titel");
        after.ShouldNotContain("Andere vraag");
        (await client.PostJson($"{at.Path}/punten/{next}/bijdragen", ("text", "Toch iets"), ("nature", "Fact"))).ShouldBe(HttpStatusCode.Forbidden);
    }
}
