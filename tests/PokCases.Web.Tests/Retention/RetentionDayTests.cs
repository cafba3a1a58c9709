using Microsoft.EntityFrameworkCore;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Retention;

/// <summary>Closed cases on a privacy officer's own day.</summary>
public abstract class RetentionDayTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Day_WhenATermIsOver_AsksForALookAndThenForTheSecondOne()
    {
        var made = await RetentionAtWork.Make(Host, fourEyes: true);
        await made.Close();
        using (var early = await Host.SignIn(made.Officer))
        {
            (await Lines(early, "/bewaren")).ShouldBeEmpty();
        }

        await made.Wait(TimeSpan.FromDays(8));
        using var officer = await Host.SignIn(made.Officer);
        using var second = await Host.SignIn(made.Second);
        using var lead = await Host.SignIn(made.Table.Participant);
        var before = await LastEntry();
        var review = (await Lines(officer, "/bewaren")).ShouldHaveSingleItem();
        var read = (await LogAfter(before)).Single(e => e.Action == "my-day");
        (await made.Approve(officer)).ShouldBeOk();

        review.ShouldContain("op uw oordeel wachten: ");
        read.Cases.ShouldNotContain(made.About.Id);
        (await Lines(officer, made.Path)).ShouldBeEmpty();
        (await Lines(second, made.Path)).ShouldHaveSingleItem().ShouldContain($"Casus {made.About.Reference}: ga als tweede akkoord");
        (await LogAfter(before)).Last(e => e.Action == "my-day").Cases.ShouldContain(made.About.Id);
        (await Lines(lead, "/bewaren")).ShouldBeEmpty();
        (await made.Approve(second)).ShouldBeOk();
        (await Lines(second, made.Path)).ShouldBeEmpty();
        (await made.Step(second, "terugnemen")).ShouldBeOk();
        (await made.Step(second, "vasthouden", null, ("reden", "Voor een volgende test"), ("opnieuw", "2199-01-01"))).ShouldBeOk();
    }

    [Fact]
    public async Task Day_WhenAHoldIsToBeLookedAtAgain_SaysSoUntilItIsLifted()
    {
        var made = await RetentionAtWork.Make(Host);
        await made.Close();
        using var officer = await Host.SignIn(made.Officer);
        var until = Host.Time.GetUtcNow().AddDays(3).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        (await made.Step(officer, "vasthouden", null, ("reden", "Er loopt een klacht"), ("opnieuw", until))).ShouldBeOk();
        (await Lines(officer, made.Path)).ShouldBeEmpty();

        await made.Wait(TimeSpan.FromDays(4));
        using var later = await Host.SignIn(made.Officer);
        var line = (await Lines(later, made.Path)).ShouldHaveSingleItem();
        (await made.Step(later, $"vasthouden/{await HoldOf(made)}/opheffen", null, ("waarom", "De klacht is klaar"))).ShouldBeOk();

        line.ShouldContain($"Casus {made.About.Reference} is vastgehouden");
        line.ShouldNotContain("klacht");
        (await Lines(later, made.Path)).ShouldBeEmpty();
    }

    private static async Task<List<string>> Lines(WebClient browser, string path) =>
        [.. (await browser.Get("/mijn-dag")).QuerySelectorAll($"main li a[href='{path}']").Select(a => a.TextContent)];

    private static async Task<Guid> HoldOf(RetentionAtWork made)
    {
        var id = Guid.Empty;
        await made.Table.Partnership.Do(async w => id = await w.Db.Set<Domain.Retention.RetentionHold>().Where(h => h.CaseId == made.About.Id && h.LiftedAt == null).Select(h => h.Id).SingleAsync());
        return id;
    }
}
