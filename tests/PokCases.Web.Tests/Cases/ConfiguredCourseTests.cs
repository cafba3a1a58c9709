using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

/// <summary>An installation with months of aftercare and a ladder of its own.</summary>
public sealed class ConfiguredCourseTests(ConfiguredCourseTests.OwnHost host) : IClassFixture<ConfiguredCourseTests.OwnHost>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Close_WithOwnMonths_PlansTheAftercareThen()
    {
        var table = await host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        var today = DateOnly.FromDateTime(host.Time.GetUtcNow().UtcDateTime);
        using var lead = await host.SignIn(table.Participant);

        (await lead.PostJson($"/casussen/{about.Reference}/afsluiten", ("uitkomst", nameof(ClosingOutcome.Solved)), ("contact", $"{table.Participant.Id}"), ("verteld", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))).ShouldBeOk();

        await using var scope = await host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        (await scope.Db.AftercareChecks.Where(k => k.CaseId == about.Id).OrderBy(k => k.DueOn).Select(k => new { k.Months, k.DueOn }).ToListAsync(Cancellation))
            .Select(k => (k.Months, k.DueOn)).ShouldBe([(2, today.AddMonths(2)), (9, today.AddMonths(9)), (18, today.AddMonths(18))]);
        await scope.Record();
    }

    [Fact]
    public async Task Escalate_WithAnOwnLadder_OffersItsStepsAndNoShippedOne()
    {
        var table = await host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var lead = await host.SignIn(table.Participant);

        var page = await lead.Get($"/casussen/{about.Reference}/escalatie");

        var text = page.QuerySelector("main")!.TextContent;
        text.ShouldContain("Regionaal loket");
        text.ShouldContain("Spoedoverleg");
        text.ShouldNotContain("Maatwerkregister");
    }

    [Fact]
    public async Task Escalate_WithAnOwnLadder_TakesItsStepsAndNoOther()
    {
        var table = await host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        var path = $"/casussen/{about.Reference}/escalatie";
        var today = DateOnly.FromDateTime(host.Time.GetUtcNow().UtcDateTime).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        using var lead = await host.SignIn(table.Participant);

        (await lead.PostJson(path, ("trede", "Regionaal loket | Spoedoverleg"), ("verstuurd", "Het dossier met de vraag."), ("op", today))).ShouldBeOk();
        var shipped = await lead.PostJson(path, ("trede", "Maatwerkregister"), ("verstuurd", "Het dossier."), ("op", today));

        shipped.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("ladder-step-unknown");
        (await lead.Get(path)).QuerySelector("main .pok-steps__step[aria-current]")!.TextContent.Trim().ShouldBe("Regionaal loket");
        (await lead.Get($"/casussen/{about.Reference}/tijdlijn")).QuerySelector("main")!.TextContent.ShouldContain("Regionaal loket, Spoedoverleg: Het dossier met de vraag.");
    }

    public sealed class OwnHost : TestHost<OnSqlite>
    {
        protected override void Adjust(WebApplicationBuilder builder)
        {
            builder.Configuration["Aftercare:Months:0"] = "18";
            builder.Configuration["Aftercare:Months:1"] = "2";
            builder.Configuration["Aftercare:Months:2"] = "9";
            builder.Configuration["Escalation:Steps:0:Name"] = "Wijk";
            builder.Configuration["Escalation:Steps:1:Name"] = "Regionaal loket";
            builder.Configuration["Escalation:Steps:1:Instruments:0"] = "Spoedoverleg";
        }
    }
}
