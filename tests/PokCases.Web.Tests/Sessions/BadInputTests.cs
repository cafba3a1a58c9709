using System.Net;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Sessions;

/// <summary>Bad input gets a clear error in plain Dutch; nothing is lost, nothing half done, and it is never a 500.</summary>
public abstract class BadInputTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Post_WhenFieldsAreNonsense_IsAClientsMistakeInPlainDutch()
    {
        var open = await OpenItem.Make(Host);
        using var browser = await Host.SignIn(open.Table.Chair);
        (string Path, (string, string)[] Fields)[] nonsense =
        [
            ($"{open.ItemPath}/bijdragen", [("text", "")]),
            ($"{open.ItemPath}/bijdragen", [("text", new string('x', 8001))]),
            ($"{open.ItemPath}/bijdragen", [("text", "x"), ("nature", "Rumour")]),
            ($"{open.ItemPath}/bijdragen", [("text", "x"), ("nature", "99")]),
            ($"{open.ItemPath}/bijdragen", [("text", "x"), ("domain", "nowhere")]),
            ($"{open.ItemPath}/bijdragen", [("text", "x"), ("speaker", "geen-id")]),
            ($"{open.ItemPath}/bijdragen", [("text", "x"), ("contributionId", "geen-id")]),
            ($"{open.ItemPath}/bijdragen", [("text", "x"), ("commandId", "geen-id")]),
            ($"{open.ItemPath}/bijdragen", [("text", "a\0b"), ("nature", "Fact")]),
            ($"{open.ItemPath}/tijd", [("minuten", "veel")]),
            ($"{open.ItemPath}/tijd", [("minuten", "99999999999999")]),
            ($"{open.ItemPath}/tijd", [("minuten", "-5")]),
            ($"{open.ItemPath}/acties", [("text", "x"), ("voor", "31-02-2026")]),
            ($"{open.ItemPath}/acties", [("text", "x"), ("voor", "2026-12-01"), ("wie", $"{Guid.CreateVersion7()}")]),
            ($"{open.ItemPath}/uitkomsten", [("text", "x"), ("soort", "Decree")]),
            ($"{open.ItemPath}/uitkomsten", [("text", "x"), ("soort", "Decision")]),
            ($"{open.ItemPath}/toelaten", [("wie", $"{Guid.CreateVersion7()}")]),
            ($"{open.ItemPath}/toelaten", []),
            ($"{open.Path}/punten/{Guid.CreateVersion7()}/starten", []),
            ($"{open.Path}/voorzitter/overdragen", [("aan", "niemand")]),
            ($"{open.Path}/openen", []),
        ];

        foreach (var (path, fields) in nonsense)
        {
            var answer = await browser.PostJson(path, fields);

            ((int)answer.Status).ShouldBeInRange(400, 409, $"{path} {string.Join(' ', fields)}\n{answer}");
            answer.Json.GetProperty("title").GetString().ShouldNotBeNullOrWhiteSpace();
            answer.Body.ShouldNotContain("Exception");
            answer.Body.ShouldNotContain("   at ");
        }
    }

    [Fact]
    public async Task Post_WhenTextHoldsMarkup_IsKeptAsTextAndShownEncoded()
    {
        var open = await OpenItem.Make(Host);
        using var browser = await Host.SignIn(open.Table.Participant);

        (await browser.PostJson($"{open.ItemPath}/bijdragen", ("text", "<script>alert(1)</script> & \uD83D\uDE42"), ("nature", "Fact"))).ShouldBeOk();

        var body = (await browser.Ask(open.Path)).ShouldBeOk().Body;
        body.ShouldNotContain("<script>alert(1)");
        body.ShouldContain("&lt;script&gt;alert(1)");
    }

    [Fact]
    public async Task Post_WhenItFailsWithoutScript_ShowsWhatWasTypedAgain()
    {
        var open = await OpenItem.Make(Host);
        using var browser = await Host.SignIn(open.Table.Participant);

        var answer = await browser.Post($"{open.ItemPath}/bijdragen", ("text", "Dit mag niet verloren gaan"), ("nature", "Rumour"));

        answer.ShouldBe(HttpStatusCode.BadRequest);
        answer.Page.QuerySelector("textarea")!.TextContent.ShouldBe("Dit mag niet verloren gaan");
    }

    [Fact]
    public async Task Post_WithoutAntiforgeryToken_IsAClientsMistake()
    {
        var open = await OpenItem.Make(Host);
        using var browser = await Host.SignIn(open.Table.Participant);

        var answer = await browser.PostJson($"{open.ItemPath}/bijdragen", ("text", "x"), ("nature", "Fact"), ("__RequestVerificationToken", "vals"));

        answer.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Post_WhenBodyIsTooLarge_IsRefusedAsTooLarge()
    {
        var open = await OpenItem.Make(Host);
        using var browser = await Host.SignIn(open.Table.Participant);

        var answer = await browser.PostJson($"{open.ItemPath}/bijdragen", ("text", new string('x', 300 * 1024)), ("nature", "Fact"));

        answer.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Get_WhenAddressIsNonsense_IsNotFoundOrBadRequest()
    {
        var open = await OpenItem.Make(Host);
        using var browser = await Host.SignIn(open.Table.Participant);
        string[] paths = ["/sessies/geen-id", $"{open.Path}/wijzigingen", $"{open.Path}/wijzigingen?na=abc", $"{open.Path}/wijzigingen?na=999999999999999999999", "/sessies/%00", "/bestaat-niet"];

        foreach (var path in paths)
        {
            ((int)(await browser.Ask(path)).Status).ShouldBeInRange(400, 404, path);
        }
    }

    [Fact]
    public async Task Changes_WhenClientStandsAheadOrNegative_IsAnsweredSafely()
    {
        var open = await OpenItem.Make(Host);
        using var browser = await Host.SignIn(open.Table.Participant);

        (await browser.Pull($"{open.Path}/wijzigingen?na=999999")).ShouldBe(HttpStatusCode.NoContent);
        (await browser.Pull($"{open.Path}/wijzigingen?na=-5")).ShouldBeOk();
    }

    [Fact]
    public async Task Clock_WhenItJumpsBackADay_NothingIsLostAndOrderStays()
    {
        var open = await OpenItem.Make(Host);
        using var browser = await Host.SignIn(open.Table.Participant);
        var seq = await open.Session.Seq();
        Host.Time.Jump(TimeSpan.FromDays(-1));

        var answer = (await browser.PostJson($"{open.ItemPath}/bijdragen", ("text", "Met de klok terug"), ("nature", "Fact"))).ShouldBeOk();

        answer.Json.GetProperty("seq").GetInt64().ShouldBe(seq + 1);
        (await browser.Ask(open.Path)).ShouldBeOk().Body.ShouldContain("Met de klok terug");
        Host.Time.Jump(TimeSpan.FromDays(1));
    }
}
