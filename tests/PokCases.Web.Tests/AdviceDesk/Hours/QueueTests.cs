using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.AdviceDesk.Hours;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.AdviceDesk.Hours;

public abstract class QueueTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Queue_WithTwoAdvisors_IsTheSameForBothWithinOnePull()
    {
        var desk = await DeskAtWork.Open(Host);
        using var advisor = await Host.SignIn(desk.Advisor);
        using var colleague = await Host.SignIn(desk.Colleague);
        var hour = await desk.AddHour(advisor, "Buurthuis");
        var queue = desk.Queue(hour);
        var stream = await desk.OpenQueue(advisor, hour);
        await using var one = await HubClient.Connect(advisor);
        await using var other = await HubClient.Connect(colleague);
        await one.Watch(stream);
        var at = await other.Watch(stream);

        (await advisor.PostJson($"{queue}/aankomst", ("woord", "groene muts"), ("taal", "Tigrinya"))).ShouldBe(HttpStatusCode.OK);
        await other.Advanced(stream, at + 1);
        var arrived = await colleague.Pull($"{queue}/wijzigingen?na={at}");
        (await colleague.PostJson($"{queue}/volgende")).ShouldBe(HttpStatusCode.OK);
        // The clock of the tests stands still, so a second notice waits; who asks gets it all the same.
        await one.Advanced(stream, at + 1);
        var called = await advisor.Pull($"{queue}/wijzigingen?na={at + 1}");
        var both = await advisor.PostJson($"{queue}/volgende");

        arrived.ShouldBe(HttpStatusCode.OK).Body.ShouldContain("groene muts");
        arrived.Body.ShouldContain("data-replace=\"levend\"");
        called.Body.ShouldContain(desk.Colleague.Name);
        (await advisor.Pull($"{queue}/wijzigingen?na={at + 2}")).ShouldBe(HttpStatusCode.NoContent);
        both.ShouldBe(HttpStatusCode.BadRequest).Body.ShouldContain("queue-empty");
        one.Heard.Concat(other.Heard).ShouldAllBe(h => !h.Contains("muts", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Queue_FromCallToDone_GoesToTheQuickFormOfAContact()
    {
        var desk = await DeskAtWork.Open(Host);
        using var advisor = await Host.SignIn(desk.Advisor);
        using var colleague = await Host.SignIn(desk.Colleague);
        var hour = await desk.AddHour(advisor, "Buurthuis");
        var queue = desk.Queue(hour);
        await desk.OpenQueue(advisor, hour);
        await advisor.PostJson($"{queue}/aankomst", ("woord", ""));
        var visitor = await DeskAtWork.VisitorPath(advisor, queue, 1);

        (await advisor.PostJson($"{visitor}/oproepen")).ShouldBe(HttpStatusCode.OK);
        var late = await colleague.Post($"{visitor}/oproepen");
        (await advisor.PostJson($"{visitor}/helpen")).ShouldBe(HttpStatusCode.OK);
        var page = await advisor.Get(queue);

        late.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#fouten")!.TextContent.ShouldContain("door iemand anders opgeroepen");
        page.QuerySelectorAll("a").OfType<IHtmlAnchorElement>().Select(a => a.GetAttribute("href")).ShouldContain($"/spreekuur/klantcontact?spreekuur={hour}");
        (await advisor.PostJson($"{visitor}/klaar")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Queue_ForEverybodyElse_IsNotThereAndEachLookIsLogged()
    {
        var desk = await DeskAtWork.Open(Host);
        using var advisor = await Host.SignIn(desk.Advisor);
        using var coordinator = await Host.SignIn(desk.Coordinator);
        using var elsewhere = await Host.SignIn(desk.Elsewhere);
        var hour = await desk.AddHour(advisor, "Buurthuis");
        var queue = desk.Queue(hour);
        var stream = await desk.OpenQueue(advisor, hour);
        await advisor.PostJson($"{queue}/aankomst", ("woord", "blauwe das"));
        await using var hub = await HubClient.Connect(elsewhere);
        var before = await LastEntry();

        await advisor.Get(queue);

        var entry = (await LogAfter(before)).ShouldHaveSingleItem();
        (entry.Ground, entry.Action, entry.Subjects.Contains(stream)).ShouldBe(("OwnDesk", "consulting-day", true));
        foreach (var stranger in (WebClient[])[coordinator, elsewhere])
        {
            (await stranger.Ask(queue, "text/html")).ShouldBe(HttpStatusCode.NotFound);
            (await stranger.Pull($"{queue}/wijzigingen?na=0")).ShouldBe(HttpStatusCode.NotFound);
            (await stranger.PostJson($"{queue}/aankomst", ("woord", "x"))).ShouldBe(HttpStatusCode.NotFound);
        }

        await Should.ThrowAsync<HubException>(() => hub.Watch(stream));
    }

    [Fact]
    public async Task Queue_WithSomebodyExpected_NamesThemInTheEntryOfWhoLooked()
    {
        var desk = await DeskAtWork.Open(Host);
        using var advisor = await Host.SignIn(desk.Advisor);
        using var colleague = await Host.SignIn(desk.Colleague);
        var hour = await desk.AddHour(advisor, "Buurthuis");
        var day = await desk.OpenQueue(advisor, hour);
        await advisor.PostJson(DeskAtWork.List, ("naam", "Sam Verwacht"));
        var entry = Entry(await advisor.Get(DeskAtWork.List), "Sam Verwacht");
        (await advisor.PostJson($"{entry}/afspraak", ("versie", "1"), ("wanneer", $"{hour}/{desk.Today:yyyy-MM-dd}"), ("tijd", "22:00"))).ShouldBe(HttpStatusCode.OK);
        var before = await LastEntry();

        var page = await colleague.Get(desk.Queue(hour));

        page.QuerySelector("#verwacht")!.ParentElement!.TextContent.ShouldContain("Sam Verwacht");
        var look = (await LogAfter(before)).ShouldHaveSingleItem();
        (look.Person, look.Action).ShouldBe((desk.Colleague.Id, "consulting-day"));
        look.Subjects.ShouldBe([day, Guid.Parse(entry.Split('/')[^1])], ignoreOrder: true);
    }

    [Fact]
    public async Task Number_AfterClosingTime_NeedsAReasonAndNothingTypedIsLost()
    {
        var desk = await DeskAtWork.Open(Host);
        using var advisor = await Host.SignIn(desk.Advisor);
        var hour = await desk.AddHour(advisor, "Buurthuis", "00:00", "00:30");
        var queue = desk.Queue(hour);
        await desk.OpenQueue(advisor, hour);

        var refused = await advisor.Post($"{queue}/aankomst", ("woord", "gele tas"), ("waarom", ""));
        var given = await advisor.Post($"{queue}/aankomst", ("woord", "gele tas"), ("waarom", "Stond al in de rij"));

        refused.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#fouten")!.TextContent.ShouldContain("gesloten");
        ((IHtmlInputElement)refused.Page.QuerySelector("#woord")!).Value.ShouldBe("gele tas");
        given.ShouldBeOk().Page.QuerySelector("main")!.TextContent.ShouldContain("na sluitingstijd: Stond al in de rij");
    }

    [Fact]
    public async Task WaitingRoom_ByItsSecretAddress_ShowsNumbersAndNothingElse()
    {
        var desk = await DeskAtWork.Open(Host);
        using var advisor = await Host.SignIn(desk.Advisor);
        using var nobody = Host.Browser();
        var hour = await desk.AddHour(advisor, "Buurthuis");
        var queue = desk.Queue(hour);
        var room = DeskAtWork.Secret(await advisor.SendForm($"{DeskAtWork.Hours}/{hour}/wachtkamer"));
        var before = await nobody.Get(room);
        await desk.OpenQueue(advisor, hour);
        await advisor.PostJson($"{queue}/aankomst", ("woord", "paarse laarzen"), ("taal", "Farsi"));
        await advisor.PostJson($"{queue}/aankomst", ("woord", "wandelstok"));
        await advisor.PostJson($"{queue}/volgende");

        var page = await nobody.Get(room);
        var moving = await nobody.Ask(room);
        var still = await nobody.Ask($"{room}?stil=ja");
        (await advisor.PostJson($"{DeskAtWork.Hours}/{hour}/wachtkamer/intrekken")).ShouldBe(HttpStatusCode.OK);

        before.Body!.TextContent.ShouldContain("niet open");
        page.QuerySelectorAll(".pok-wall__number").Select(n => n.TextContent).ShouldBe(["1"]);
        page.QuerySelector("meta[http-equiv=refresh]").ShouldBeNull();
        moving.Header("Refresh").ShouldBe("10");
        still.ShouldBeOk().Header("Refresh").ShouldBeEmpty();
        page.QuerySelector("script").ShouldBeNull();
        foreach (var word in (string[])["paarse", "Farsi", "wandelstok", desk.Advisor.Name, "Buurthuis"])
        {
            page.DocumentElement.OuterHtml.ShouldNotContain(word);
        }

        (await nobody.Ask(room, "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await nobody.Ask("/wachtkamer/nooit-geweest", "text/html")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task WaitingList_ForTheCoordinator_IsNumbersAndAgeWithoutWho()
    {
        var desk = await DeskAtWork.Open(Host);
        using var advisor = await Host.SignIn(desk.Advisor);
        using var coordinator = await Host.SignIn(desk.Coordinator);
        using var elsewhere = await Host.SignIn(desk.Elsewhere);
        var wrong = await advisor.Post(DeskAtWork.List, ("naam", "Mo"), ("spoed", "true"), ("waarom", ""));
        (await advisor.PostJson(DeskAtWork.List, ("naam", "Mo de Wachter"), ("telefoon", "0612345678"), ("spoed", "true"), ("waarom", "Ontruiming vrijdag"))).ShouldBe(HttpStatusCode.OK);

        wrong.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#fouten")!.TextContent.ShouldContain("waarom het niet kan wachten");
        (await advisor.Get(DeskAtWork.List)).QuerySelector("main")!.TextContent.ShouldContain("Mo de Wachter");
        var seen = (await coordinator.Get(DeskAtWork.List)).QuerySelector("main")!.TextContent;
        seen.ShouldContain("1 wachten");
        foreach (var page in (string[])[seen, (await elsewhere.Get(DeskAtWork.List)).DocumentElement.OuterHtml])
        {
            page.ShouldNotContain("Mo de Wachter");
            page.ShouldNotContain("0612345678");
            page.ShouldNotContain("Ontruiming");
        }

        (await coordinator.PostJson(DeskAtWork.List, ("naam", "Iemand"))).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Appointment_WhoArrives_GetsANumberAtItsTime()
    {
        var desk = await DeskAtWork.Open(Host);
        using var advisor = await Host.SignIn(desk.Advisor);
        var hour = await desk.AddHour(advisor, "Buurthuis");
        var queue = desk.Queue(hour);
        await advisor.PostJson(DeskAtWork.List, ("naam", "Sam Afspraak"));
        var entry = Entry(await advisor.Get(DeskAtWork.List), "Sam Afspraak");

        var outside = await advisor.Post($"{entry}/afspraak", ("versie", "1"), ("wanneer", $"{hour}/{desk.Today:yyyy-MM-dd}"), ("tijd", "23:30"));
        (await advisor.PostJson($"{entry}/afspraak", ("versie", "1"), ("wanneer", $"{hour}/{desk.Today:yyyy-MM-dd}"), ("tijd", "22:00"))).ShouldBe(HttpStatusCode.OK);
        await desk.OpenQueue(advisor, hour);
        var expected = await advisor.Get(queue);
        var form = expected.QuerySelectorAll("form").OfType<IHtmlFormElement>().Single(f => f.QuerySelector("input[name=wie]") is not null);
        var page = await advisor.Submit(form);

        outside.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#fouten")!.TextContent.ShouldContain("geen spreekuur");
        expected.QuerySelector("#verwacht")!.ParentElement!.TextContent.ShouldContain("Sam Afspraak");
        page.ShouldBeOk().Page.QuerySelector("#verwacht").ShouldBeNull();
        page.Page.QuerySelector("main")!.TextContent.ShouldContain("afspraak om 22.00");
    }

    [Fact]
    public async Task Sweep_TheDayAfter_DeletesWhoCameAndKeepsCounts()
    {
        var desk = await DeskAtWork.Open(Host);
        using var advisor = await Host.SignIn(desk.Advisor);
        var hour = await desk.AddHour(advisor, "Buurthuis");
        var queue = desk.Queue(hour);
        var day = await desk.OpenQueue(advisor, hour);
        await advisor.PostJson($"{queue}/aankomst", ("woord", "rood"));
        await advisor.PostJson($"{queue}/aankomst", ("woord", "wit"));
        await advisor.PostJson($"{await DeskAtWork.VisitorPath(advisor, queue, 1)}/helpen");
        var entry = new WaitingListEntry(Guid.CreateVersion7(), desk.Advisor.OrganisationId, new WaitingText("Lang Geleden", "", "", false, ""), Host.Time.GetUtcNow().AddYears(-1));
        entry.Cancel(1, Host.Time.GetUtcNow().AddMonths(-4));
        await desk.Partnership.Do(w => w.Db.WaitingList.Add(entry));

        await desk.Sweep();
        var sameDay = await Left(day, entry.Id);
        // Two days on, so that the day is over whatever the hour is; the day of its own stands in the address.
        await desk.Partnership.Do(w => w.Db.ConsultingDays.Where(d => d.Id == day).ExecuteUpdateAsync(d => d.SetProperty(x => x.Day, desk.Today.AddDays(-2))));
        await desk.Sweep();

        sameDay.ShouldBe((2, 0), "What ended long ago goes at once, the queue of today stays.");
        (await Left(day, entry.Id)).ShouldBe((0, 0));
        await desk.Partnership.Do(async w =>
        {
            var counted = await w.Db.ConsultingDays.SingleAsync(d => d.Id == day);
            (counted.Helped, counted.Left, counted.Called.Count).ShouldBe((1, 1, 0));
        });

        async Task<(int, int)> Left(Guid of, Guid entryId)
        {
            var left = (0, 0);
            await desk.Partnership.Do(async w => left = (await w.Db.QueueVisitors.CountAsync(v => v.DayId == of), await w.Db.WaitingList.CountAsync(e => e.Id == entryId)));
            return left;
        }
    }

    private static string Entry(IHtmlDocument page, string name) =>
        page.QuerySelectorAll("li").Single(l => l.TextContent.Contains(name, StringComparison.Ordinal)).QuerySelectorAll("form").OfType<IHtmlFormElement>()
            .Select(f => f.GetAttribute("action")!).First() is var action ? action[..action.LastIndexOf('/')] : "";
}
