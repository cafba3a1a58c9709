using System.Net;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

/// <summary>The lead of a case moves only when the other accepts; who is asked sees the reference and the words, and nothing of the case.</summary>
public abstract class LeadTransferTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Offer_ThenAccepted_MovesTheLeadOnlyThen()
    {
        var (table, about, colleague) = await Make();
        using var lead = await Host.SignIn(table.Participant);
        using var next = await Host.SignIn(colleague);
        var page = await lead.Get($"/casussen/{about.Reference}/overdragen");

        var wrong = await lead.PostJson($"/casussen/{about.Reference}/overdragen", ("wie", $"{table.Chair.Id}"), ("woorden", new string('x', 1001)));
        var nobody = await lead.Submit(page.Form("/overdragen"), ("wie", ""), ("woorden", "Ik ga met verlof"));
        var asked = await lead.Submit(page.Form("/overdragen"), ("wie", $"{colleague.Id}"), ("woorden", "Ik ga met verlof"), ("commandId", $"{Guid.CreateVersion7()}"));
        var before = await next.Ask($"/casussen/{about.Reference}", "text/html");
        var link = (await next.Get("/mijn-dag")).QuerySelector("a[href^='/casusregie/']")!.GetAttribute("href")!;
        var question = await next.Get(link);
        var accepted = await next.Submit(question.Form("/aannemen"));

        wrong.ShouldBe(HttpStatusCode.BadRequest);
        nobody.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#woorden")!.TextContent.ShouldContain("Ik ga met verlof");
        asked.ShouldBeOk().Page.QuerySelector("main")!.TextContent.ShouldContain("Gevraagd: Colette Collega");
        before.ShouldBe(HttpStatusCode.NotFound);
        var main = question.QuerySelector("main")!.TextContent;
        main.ShouldContain(about.Reference);
        main.ShouldContain("Ik ga met verlof");
        main.ShouldNotContain(about.Title);
        accepted.ShouldBeOk().Page.QuerySelector("main")!.TextContent.ShouldContain("omdat u casusregisseur bent");
        // The one who brought it still sees it, but does not hold it.
        (await lead.PostJson($"/casussen/{about.Reference}/overdragen", ("wie", $"{colleague.Id}"))).ShouldBe(HttpStatusCode.Forbidden);
        (await next.Ask(link, "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await next.Get($"/casussen/{about.Reference}/tijdlijn")).QuerySelector("main")!.TextContent.ShouldContain("Nieuwe casusregisseur: Colette Collega");
    }

    [Fact]
    public async Task Offer_ToWhoIsOfNeitherCaseNorTable_IsRefused()
    {
        var (table, about, _) = await Make();
        var stranger = await table.Partnership.Professional("Stef Vreemd", table.Chair.OrganisationId);
        using var lead = await Host.SignIn(table.Participant);

        var answer = await lead.PostJson($"/casussen/{about.Reference}/overdragen", ("wie", $"{stranger.Id}"));

        answer.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("successor-not-on-case");
    }

    [Fact]
    public async Task Decline_WithWords_LeavesTheLeadAndTellsWhoAsked()
    {
        var (table, about, colleague) = await Make();
        using var lead = await Host.SignIn(table.Participant);
        using var next = await Host.SignIn(colleague);
        var link = await Ask(about, colleague);
        var question = await next.Get(link);

        var silent = await next.Submit(question.Form("/niet-aannemen"), ("waarom", " "));
        var declined = await next.Submit(question.Form("/niet-aannemen"), ("waarom", "Ik heb geen ruimte"), ("commandId", $"{Guid.CreateVersion7()}"));

        silent.ShouldBe(HttpStatusCode.BadRequest).Body.ShouldContain("Schrijf waarom niet.");
        declined.ShouldBeOk().Address.AbsolutePath.ShouldBe("/mijn-dag");
        (await lead.Get("/mijn-dag")).QuerySelector("section[aria-labelledby=wacht]")!.TextContent.ShouldContain("Colette Collega nam uw casus niet over");
        (await lead.Get($"/casussen/{about.Reference}/overdragen")).QuerySelector("main")!.TextContent.ShouldContain("Ik heb geen ruimte");
        (await StateOf(about)).Lead.ShouldBe(table.Participant.Id);
    }

    [Fact]
    public async Task Answer_ByAnybodyElse_IsAsIfThereWereNone()
    {
        var (table, about, colleague) = await Make();
        var link = await Ask(about, colleague);
        using var other = await Host.SignIn(table.Other);
        using var lead = await Host.SignIn(table.Participant);

        (await other.Ask(link, "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await lead.Ask(link, "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await other.PostJson($"{link}/aannemen", ("versie", "1"))).ShouldBe(HttpStatusCode.NotFound);
        (await other.PostJson($"/casusregie/{Guid.CreateVersion7()}/aannemen", ("versie", "1"))).ShouldBe(HttpStatusCode.NotFound);
        (await StateOf(about)).State.ShouldBe(CaseLeadTransferState.Offered);
    }

    [Fact]
    public async Task Withdraw_TakesItBackAndASecondOfferWaitsForThat()
    {
        var (table, about, colleague) = await Make();
        var link = await Ask(about, colleague);
        using var lead = await Host.SignIn(table.Participant);
        using var next = await Host.SignIn(colleague);

        var second = await lead.PostJson($"/casussen/{about.Reference}/overdragen", ("wie", $"{table.Other.Id}"));
        var back = await lead.Submit((await lead.Get($"/casussen/{about.Reference}/overdragen")).Form("/intrekken"));

        second.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("transfer-open");
        back.ShouldBeOk().Page.QuerySelector("select[name=wie]").ShouldNotBeNull();
        (await next.PostJson($"{link}/aannemen", ("versie", "1"))).ShouldBe(HttpStatusCode.NotFound);
        (await StateOf(about)).State.ShouldBe(CaseLeadTransferState.Withdrawn);
    }

    [Fact]
    public async Task OpenOffer_FallsAway_WhenTheCaseClosesGoesToASuccessorOrTheAskedPersonIsDeactivated()
    {
        var (table, closes, colleague) = await Make();
        var goes = await table.Introduce();
        await Ask(closes, colleague);
        using var lead = await Host.SignIn(table.Participant);
        (await lead.PostJson(
            $"/casussen/{closes.Reference}/afsluiten", ("uitkomst", nameof(ClosingOutcome.Solved)), ("contact", $"{table.Participant.Id}"),
            ("verteld", Host.Time.GetUtcNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)))).ShouldBeOk();
        var asked = await table.Introduce();
        await Ask(asked, colleague);
        await Ask(goes, table.Other);
        using var administrator = await Host.SignIn(await table.Partnership.Administrator());
        await administrator.Post($"/beheer/mensen/{colleague.Id}/uitschakelen");

        (await administrator.Submit((await administrator.Get($"/beheer/mensen/{table.Participant.Id}/overdragen")).Form("/overdragen"), ("alles", $"{table.NoteTaker.Id}"))).ShouldBeOk();

        (await StateOf(closes)).State.ShouldBe(CaseLeadTransferState.Withdrawn);
        (await StateOf(asked)).State.ShouldBe(CaseLeadTransferState.Withdrawn);
        (await StateOf(goes)).ShouldBe((CaseLeadTransferState.Withdrawn, table.NoteTaker.Id));
    }

    private async Task<(TableAtWork Table, CaseAtWork About, Person Colleague)> Make()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        return (table, await table.Introduce(), await table.Partnership.Professional("Colette Collega", table.Participant.OrganisationId));
    }

    // By who brought the case, who leads it; answers where the other answers.
    private async Task<string> Ask(CaseAtWork about, Person to)
    {
        using var lead = await Host.SignIn(about.Introducer);
        (await lead.PostJson($"/casussen/{about.Reference}/overdragen", ("wie", $"{to.Id}"), ("woorden", "Wilt u dit doen?"))).ShouldBeOk();
        await using var found = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        var id = await found.Db.CaseLeadTransfers.Where(t => t.CaseId == about.Id && t.State == CaseLeadTransferState.Offered).Select(t => t.Id).SingleAsync(Cancellation);
        await found.Record();
        return $"/casusregie/{id}";
    }

    private async Task<(CaseLeadTransferState State, Guid Lead)> StateOf(CaseAtWork about)
    {
        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        var state = await scope.Db.CaseLeadTransfers.Where(t => t.CaseId == about.Id).OrderByDescending(t => t.OfferedAt).Select(t => t.State).FirstAsync(Cancellation);
        var lead = await scope.Db.Cases.Where(c => c.Id == about.Id).Select(c => c.CaseLeadId).SingleAsync(Cancellation);
        await scope.Record();
        return (state, lead);
    }
}
