using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.AdviceDesk.Hours;

public abstract class ConsultingHoursTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Hour_AddedByAnAdvisor_IsSeenByTheDeskAndTheCoordinatorAndNobodyElse()
    {
        var desk = await DeskAtWork.Open(Host);
        using var advisor = await Host.SignIn(desk.Advisor);
        using var coordinator = await Host.SignIn(desk.Coordinator);
        using var elsewhere = await Host.SignIn(desk.Elsewhere);
        using var outsider = await Host.SignIn(await desk.Partnership.Outsider());

        var hour = await desk.AddHour(advisor, "Buurthuis De Linde");

        Content(await advisor.Get(DeskAtWork.Hours)).ShouldContain("Buurthuis De Linde");
        Content(await coordinator.Get(DeskAtWork.Hours)).ShouldContain("Buurthuis De Linde");
        Content(await elsewhere.Get(DeskAtWork.Hours)).ShouldNotContain("Buurthuis De Linde");
        (await elsewhere.Ask($"{DeskAtWork.Hours}/{hour}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await elsewhere.PostJson($"{DeskAtWork.Hours}/{hour}/einde", ("versie", "1"), ("laatste", $"{desk.Today:yyyy-MM-dd}"))).ShouldBe(HttpStatusCode.NotFound);
        (await outsider.Ask(DeskAtWork.Hours, "text/html")).ShouldBe(HttpStatusCode.Forbidden);
        (await outsider.PostJson($"{DeskAtWork.Hours}/nieuw", desk.Fields("Elders"))).ShouldBe(HttpStatusCode.Forbidden);
        (await elsewhere.PostJson($"{DeskAtWork.Hours}/nieuw", desk.Fields("Elders"))).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Hour_WithoutWhatIsNeeded_ComesBackWithWhatWasTyped()
    {
        var desk = await DeskAtWork.Open(Host);
        using var advisor = await Host.SignIn(desk.Advisor);

        var answer = await advisor.Post($"{DeskAtWork.Hours}/nieuw", ("plaats", ""), ("dag", "2"), ("van", "20:00"), ("tot", "18:00"), ("samen", "de notaris"), ("vanaf", "gisteren"));

        var errors = answer.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#fouten")!.TextContent;
        errors.ShouldContain("Vul in waar het spreekuur is.");
        errors.ShouldContain("Kies een eindtijd na de begintijd.");
        errors.ShouldContain("Kies wie er helpt");
        errors.ShouldContain("Vul een datum in.");
        ((IHtmlInputElement)answer.Page.QuerySelector("#samen")!).Value.ShouldBe("de notaris");
    }

    [Fact]
    public async Task Hour_ChangedByTwo_TellsTheSecond()
    {
        var desk = await DeskAtWork.Open(Host);
        using var advisor = await Host.SignIn(desk.Advisor);
        var hour = await desk.AddHour(advisor, "Bieb");
        (await advisor.PostJson($"{DeskAtWork.Hours}/{hour}/wijzigen", [.. desk.Fields("Bibliotheek"), ("versie", "1")])).ShouldBe(HttpStatusCode.OK);

        var late = await advisor.Post($"{DeskAtWork.Hours}/{hour}/wijzigen", [.. desk.Fields("Het stadhuis"), ("versie", "1")]);

        ((IHtmlInputElement)late.ShouldBe(HttpStatusCode.Conflict).Page.QuerySelector("#plaats")!).Value.ShouldBe("Het stadhuis");
        Content(await advisor.Get($"{DeskAtWork.Hours}/{hour}")).ShouldContain("Bibliotheek");
    }

    [Fact]
    public async Task Exception_OnADay_TakesItOffThatDay()
    {
        var desk = await DeskAtWork.Open(Host);
        using var advisor = await Host.SignIn(desk.Advisor);
        var hour = await desk.AddHour(advisor, "Wijkcentrum");
        var wrong = await advisor.Post($"{DeskAtWork.Hours}/{hour}/uitzondering", ("versie", "1"), ("dag", $"{desk.Today.AddDays(1):yyyy-MM-dd}"), ("wat", "niet"));

        (await advisor.PostJson($"{DeskAtWork.Hours}/{hour}/uitzondering", ("versie", "1"), ("dag", $"{desk.Today:yyyy-MM-dd}"), ("wat", "niet"))).ShouldBe(HttpStatusCode.OK);

        wrong.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#fouten")!.TextContent.ShouldContain("Op die dag van de week");
        (await advisor.Ask(desk.Queue(hour), "text/html")).ShouldBe(HttpStatusCode.NotFound);
        Content(await advisor.Get($"{DeskAtWork.Hours}/{hour}")).ShouldContain("Gaat niet door");
    }

    [Fact]
    public async Task Calendar_ByItsSecretAddress_HoldsOwnHoursUntilItIsRenewedOrRevoked()
    {
        var desk = await DeskAtWork.Open(Host);
        using var advisor = await Host.SignIn(desk.Advisor);
        using var nobody = Host.Browser();
        await desk.AddHour(advisor, "Zaal; drie, met een heel lange naam die niet op één regel van het bestand past");

        var first = DeskAtWork.Secret(await advisor.SendForm($"{DeskAtWork.Hours}/agenda"));
        var feed = await nobody.Ask(first);
        var second = DeskAtWork.Secret(await advisor.SendForm($"{DeskAtWork.Hours}/agenda"));
        var old = await nobody.Ask(first);
        (await nobody.Ask(second)).ShouldBe(HttpStatusCode.OK);
        (await advisor.PostJson($"{DeskAtWork.Hours}/agenda/intrekken")).ShouldBe(HttpStatusCode.OK);

        var text = feed.ShouldBe(HttpStatusCode.OK).Body;
        text.ShouldStartWith("BEGIN:VCALENDAR\r\n");
        text.Split("\r\n").ShouldAllBe(l => Encoding.UTF8.GetByteCount(l) <= 75);
        text.Replace("\r\n ", "", StringComparison.Ordinal).ShouldContain("LOCATION:Zaal\\; drie\\, met");
        text.ShouldNotContain(desk.Advisor.Name);
        first.ShouldNotContain($"{desk.Advisor.Id}");
        old.ShouldBe(HttpStatusCode.NotFound);
        (await nobody.Ask(second)).ShouldBe(HttpStatusCode.NotFound);
    }

    private static string Content(IHtmlDocument page) => page.QuerySelector("main")!.TextContent;
}
