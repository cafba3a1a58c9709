using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using PokCases.Domain.Cases;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

/// <summary>The ladder as it is shipped, and what comes back when the case is closed here.</summary>
public abstract class EscalationTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    private const string National = "Landelijk Maatwerkloket Multiproblematiek";

    [Fact]
    public async Task Ladder_AsShipped_HasThreeStepsAndTwoInstrumentsInOrder()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var lead = await Host.SignIn(table.Participant);

        var page = await lead.Get($"/casussen/{about.Reference}/escalatie");

        page.QuerySelectorAll("main .pok-steps__step").Select(s => s.TextContent.Trim()).ShouldBe(["Lokaal", "Maatwerkregister", National]);
        ((IHtmlSelectElement)page.QuerySelector("#trede")!).Options.Select(o => o.Value).Where(v => v.Length > 0)
            .ShouldBe(["Maatwerkregister", National, $"{National} | Overbruggingsprocedure", $"{National} | Landelijk Escalatieteam"]);
    }

    [Fact]
    public async Task Answer_AfterClosing_IsWrittenDownByLeadAndContactAndNobodyElse()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        var contact = await table.Partnership.Professional("Carla Contact", table.Participant.OrganisationId);
        await table.Partnership.Do(w => w.Db.CaseTeam.Add(new CaseTeamMember(Guid.CreateVersion7(), about.Id, table.Other.Id, "budgetcoach", table.Participant.Id, w.Now, null)));
        var path = $"/casussen/{about.Reference}/escalatie";
        var today = DateOnly.FromDateTime(Host.Time.GetUtcNow().UtcDateTime).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        using var lead = await Host.SignIn(table.Participant);
        foreach (var step in (string[])["Maatwerkregister", National])
        {
            (await lead.PostJson(path, ("trede", step), ("verstuurd", "Het dossier."), ("op", today))).ShouldBeOk();
        }

        (await lead.PostJson($"/casussen/{about.Reference}/afsluiten", ("uitkomst", nameof(ClosingOutcome.ScaledUp)), ("contact", $"{contact.Id}"), ("verteld", today))).ShouldBeOk();
        using var stays = await Host.SignIn(contact);
        using var member = await Host.SignIn(table.Other);
        var page = await lead.Get(path);
        var answer = (IHtmlFormElement)page.QuerySelector("form[action$='/antwoord']")!;

        var refused = await member.PostJson(answer.GetAttribute("action")!, ("antwoord", "Nee."), ("op", today));
        (await lead.Submit(answer, ("antwoord", "Akkoord voor zes maanden."), ("op", today))).ShouldBeOk();
        (await stays.Submit((IHtmlFormElement)(await stays.Get(path)).QuerySelector("form[action$='/antwoord']")!, ("antwoord", "Het register vult aan."), ("op", today))).ShouldBeOk();

        refused.ShouldBe(HttpStatusCode.Forbidden);
        (await member.Get(path)).QuerySelector("form[action$='/antwoord']").ShouldBeNull();
        page.QuerySelector($"form[action='{path}']").ShouldBeNull();
        (await lead.PostJson(path, ("trede", National), ("verstuurd", "Nog eens."), ("op", today))).ShouldBe(HttpStatusCode.Forbidden);
        var timeline = (await stays.Get($"/casussen/{about.Reference}/tijdlijn")).QuerySelector("main")!.TextContent;
        timeline.ShouldContain("Akkoord voor zes maanden.");
        timeline.ShouldContain("Het register vult aan.");
    }
}
