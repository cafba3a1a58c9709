using System.Net;
using AngleSharp.Html.Dom;
using PokCases.Domain.Tables;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public abstract class IntroduceCaseTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Introduce_WhenMember_CaseIsSubmittedAndIntroducerLeads()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(table.Participant);

        var page = await client.Get($"/casussen/nieuw?tafel={table.Id}");
        var answer = await client.Submit(Form(page), ("titel", "Dreigende ontruiming"), ("vraag", "Mag ik blijven?"), ("gemeente", $"{table.Partnership.Municipality}"));

        answer.ShouldBeOk().Address.AbsolutePath.ShouldBe($"/casussen/{table.Prefix}-2026-001");
        var text = answer.Page.QuerySelector("main")!.TextContent;
        text.ShouldContain("Aangemeld");
        text.ShouldContain("Mag ik blijven?");
        text.ShouldContain("omdat u casusregisseur bent");
    }

    [Fact]
    public async Task Introduce_WhenSixteenAtOnce_EveryReferenceIsGivenOutOnce()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(table.Participant);

        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => client.PostJson("/casussen/nieuw", Fields(table, $"Casus {i}", "Hoe verder?"))));

        answers.Select(a => a.ShouldBeOk().Json.GetProperty("go").GetString()).Order(StringComparer.Ordinal)
            .ShouldBe(Enumerable.Range(1, 16).Select(n => $"/casussen/{table.Prefix}-2026-{n:000}"));
    }

    [Fact]
    public async Task Introduce_WhenFormIsSentTwice_IsOneCase()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(table.Participant);
        (string, string)[] fields = [.. Fields(table, "Casus", "Hoe verder?"), ("commandId", $"{Guid.CreateVersion7()}")];

        var first = await client.PostJson("/casussen/nieuw", fields);
        var again = await client.PostJson("/casussen/nieuw", fields);

        again.ShouldBeOk().Json.GetProperty("go").GetString().ShouldBe(first.ShouldBeOk().Json.GetProperty("go").GetString());
    }

    [Fact]
    public async Task Introduce_WhenCovenantLapsed_IsRefusedAndSaysSo()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        await table.Partnership.Do(async w =>
        {
            var found = (await w.Db.Tables.FindAsync(table.Id))!;
            var day = DateOnly.FromDateTime(w.Now.UtcDateTime);
            found.Change(found.Version, new TableCharter(found.Name, found.Purpose, "Convenant", day.AddYears(-2), day.AddDays(-1), null, "", false, []));
        });
        using var client = await Host.SignIn(table.Participant);

        var page = await client.Get($"/casussen/nieuw?tafel={table.Id}");
        var answer = await client.PostJson("/casussen/nieuw", Fields(table, "Casus", "Hoe verder?"));

        page.QuerySelector("main")!.TextContent.ShouldContain("geldt vandaag niet");
        answer.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("covenant-lapsed");
    }

    [Fact]
    public async Task Introduce_WhenPartnerMeeting_IsRefused()
    {
        var table = await Host.NewPartnership().BreakthroughTable(TableKind.PartnerMeeting);
        using var client = await Host.SignIn(table.Participant);

        var answer = await client.PostJson("/casussen/nieuw", Fields(table, "Casus", "Hoe verder?"));

        answer.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("no-cases-here");
    }

    [Fact]
    public async Task Introduce_WhenOutsider_TableIsNotThere()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(await table.Partnership.Outsider());

        (await client.PostJson("/casussen/nieuw", Fields(table, "Casus", "Hoe verder?"))).ShouldBe(HttpStatusCode.NotFound);
        (await client.Ask($"/casussen/nieuw?tafel={table.Id}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Introduce_WhenTextLooksLikeCitizenNumber_AsksToLookItOverAndKeepsTheText()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(table.Participant);
        var page = await client.Get($"/casussen/nieuw?tafel={table.Id}");

        var warned = await client.Submit(Form(page), ("titel", "Casus"), ("vraag", "Mijn nummer is 1112.22.333, help mij"), ("gemeente", $"{table.Partnership.Municipality}"));
        warned.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#bsn").ShouldNotBeNull();
        ((IHtmlTextAreaElement)warned.Page.QuerySelector("#vraag")!).Value.ShouldContain("1112.22.333");
        var sure = await client.Submit(Form(warned.Page), ("nagekeken", "true"));

        sure.ShouldBeOk().Address.AbsolutePath.ShouldStartWith($"/casussen/{table.Prefix}-2026-");
    }

    [Fact]
    public async Task Introduce_WhenOrganisationIsNoMunicipality_IsRefused()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(table.Participant);

        var answer = await client.PostJson("/casussen/nieuw", ("tafel", $"{table.Id}"), ("titel", "Casus"), ("vraag", "Hoe verder?"), ("gemeente", $"{table.Participant.OrganisationId}"));

        answer.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("municipality-answers");
    }

    private static IHtmlFormElement Form(IHtmlDocument page) => (IHtmlFormElement)page.QuerySelector("main form[action='/casussen/nieuw']")!;

    private static (string, string)[] Fields(TableAtWork table, string title, string question) =>
        [("tafel", $"{table.Id}"), ("titel", title), ("vraag", question), ("gemeente", $"{table.Partnership.Municipality}")];
}
