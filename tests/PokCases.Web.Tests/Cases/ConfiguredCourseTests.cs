using System.Globalization;
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
