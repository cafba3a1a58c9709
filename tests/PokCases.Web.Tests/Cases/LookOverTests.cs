using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using PokCases.Web.Accountability;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Cases;

/// <summary>A form with what looks like a citizen number comes back once with everything in it, and goes on when somebody says it was looked over.</summary>
public abstract class LookOverTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    private const string Number = "111222333";

    [Fact]
    public async Task Post_WithoutScript_ShowsTheTextToChangeAndKeepsTheRest()
    {
        var (_, about, lead) = await Begin();
        using var _ = lead;

        var asked = await lead.Post(Path(about), ("doel", $"Zoek {Number} op"), ("wie", "moeder"));
        var before = await Goals(about);
        var form = (IHtmlFormElement)asked.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("main form")!;
        var text = (IHtmlTextAreaElement)form.QuerySelector("textarea[name='doel']")!;
        var sent = await lead.Submit(form, ("nagekeken", "true"));

        asked.Page.QuerySelector("#bsn")!.TextContent.ShouldContain("lijkt");
        text.Value.ShouldBe($"Zoek {Number} op");
        before.ShouldBeEmpty();
        sent.ShouldBeOk();
        (await Goals(about)).ShouldHaveSingleItem().ShouldBe(($"Zoek {Number} op", "moeder"));
    }

    [Theory]
    [InlineData("versie")]
    [InlineData("version")]
    [InlineData("gezien")]
    public async Task Post_WhenTheNumberIsThePagesOwn_IsNotAsked(string own)
    {
        var (_, about, lead) = await Begin();
        using var _ = lead;

        (await lead.PostJson(Path(about), ("doel", "Rust in huis"), ("wie", "moeder"), (own, Number))).ShouldBeOk();

        (await Goals(about)).ShouldHaveSingleItem().ShouldBe(("Rust in huis", "moeder"));
    }

    [Fact]
    public async Task Post_WhenTheNumberIsTakenOut_NeedsNoTick()
    {
        var (_, about, lead) = await Begin();
        using var _ = lead;
        var asked = await lead.Post(Path(about), ("doel", $"Zoek {Number} op"), ("wie", "moeder"));

        (await lead.Submit((IHtmlFormElement)asked.Page.QuerySelector("main form")!, ("doel", "Zoek het op"))).ShouldBeOk();

        (await Goals(about)).ShouldHaveSingleItem().ShouldBe(("Zoek het op", "moeder"));
    }

    [Fact]
    public async Task Post_ByScript_SaysWhyAndChangesNothingUntilItWasLookedOver()
    {
        var (_, about, lead) = await Begin();
        using var _ = lead;
        (string, string)[] typed = [("doel", $"Zoek {Number} op"), ("wie", "moeder")];

        var asked = await lead.PostJson(Path(about), typed);
        var before = await Goals(about);
        var sent = await lead.PostJson(Path(about), [.. typed, ("nagekeken", "true")]);

        asked.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("looks-like-bsn");
        asked.Body.ShouldNotContain(Number);
        before.ShouldBeEmpty();
        sent.ShouldBeOk();
        (await Goals(about)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Share_AtTheTable_IsAskedAndThenShared()
    {
        var (table, about, lead) = await Begin();
        using var _ = lead;
        var session = await table.OpenSession();
        var item = await session.StartCase(about);
        var path = $"/sessies/{session.Id}/punten/{item}/bijdragen";
        (string, string)[] typed = [("text", $"Zijn bsn is {Number}"), ("domain", "Housing"), ("nature", "Fact"), ("contributionId", $"{Guid.CreateVersion7()}")];

        var asked = await lead.PostJson(path, typed);
        var sent = await lead.PostJson(path, [.. typed, ("nagekeken", "true")]);

        asked.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("looks-like-bsn");
        sent.ShouldBeOk();
    }

    [Fact]
    public async Task Post_WithoutProofThatItIsOurPage_IsRefusedAndShowsNothingBack()
    {
        var (_, about, lead) = await Begin();
        using var _ = lead;

        var answer = await lead.PostJson(Path(about), ("__RequestVerificationToken", "verzonnen"), ("doel", $"Zoek {Number} op"));

        answer.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("form-expired");
    }

    [Theory]
    [InlineData("0612345678")]
    [InlineData("123456789")]
    [InlineData("DB-2026-10007")]
    public async Task Post_WithAnotherNumber_AsksNothing(string number)
    {
        var (_, about, lead) = await Begin();
        using var _ = lead;

        (await lead.PostJson(Path(about), ("doel", $"Zoek {number} op"), ("wie", "moeder"))).ShouldBeOk();
    }

    private static string Path(CaseAtWork about) => $"/casussen/{about.Reference}/plan/doelen";

    private async Task<(TableAtWork Table, CaseAtWork About, WebClient Lead)> Begin()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        return (table, await table.Introduce(), await Host.SignIn(table.Participant));
    }

    private async Task<List<(string Text, string SaidBy)>> Goals(CaseAtWork about)
    {
        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        var goals = await scope.Db.Goals.Where(g => g.CaseId == about.Id).ToListAsync(Cancellation);
        await scope.Record();
        return goals.ConvertAll(g => (g.Text, g.SaidBy));
    }
}
