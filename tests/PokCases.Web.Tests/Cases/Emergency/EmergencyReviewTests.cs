using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Web.Deadlines;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases.Emergency;

/// <summary>Emergency access is judged by a privacy officer, who sees reference, reason and pages, and no case.</summary>
public abstract class EmergencyReviewTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    private const string Reason = "De moeder belt dat zij vanavond op straat staat";

    [Fact]
    public async Task Review_ByThePrivacyOfficer_SeesReasonAndPagesAndJudgesOnce()
    {
        var made = await Taken();
        using var officer = await Host.SignIn(made.Officer);
        (await officer.Get("/mijn-dag")).QuerySelector("main")!.TextContent.ShouldContain($"Noodtoegang van {made.Table.Other.Name}");
        var page = await officer.Get(made.Path);
        var text = page.QuerySelector("main")!.TextContent;

        var without = await officer.Submit(page.Form(made.Path), ("toelichting", ""));
        var done = await officer.Submit(page.Form(made.Path), ("oordeel", "NotJustified"), ("toelichting", "De casusregisseur was bereikbaar"), ("commandId", $"{Guid.CreateVersion7()}"));

        text.ShouldContain(made.About.Reference);
        text.ShouldContain(Reason);
        text.ShouldContain("Huishouden");
        text.ShouldNotContain(made.About.Title);
        text.ShouldNotContain(made.About.Question);
        without.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#toelichting-fout").ShouldNotBeNull();
        done.ShouldBeOk().Page.QuerySelector("main")!.TextContent.ShouldContain("niet terecht");
        (await officer.PostJson(made.Path, ("oordeel", "Justified"), ("toelichting", "Toch"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("emergency-reviewed");
        using var person = await Host.SignIn(made.Table.Other);
        (await person.Get("/noodtoegang")).QuerySelector("main")!.TextContent.ShouldContain("De casusregisseur was bereikbaar");
    }

    [Fact]
    public async Task Review_ByTheFg_IsReadAndNotAnswered()
    {
        var made = await Taken();
        using var fg = await Host.SignIn(await made.Table.Partnership.Professional("Frits Gegevens", made.Table.Other.OrganisationId, InstallationRoles.DataProtectionOfficer));

        (await fg.Get("/noodtoegang/beoordelen")).QuerySelector("main")!.TextContent.ShouldContain(made.About.Reference);
        (await fg.Get(made.Path)).QuerySelector($"form[action='{made.Path}']").ShouldBeNull();
        (await fg.PostJson(made.Path, ("oordeel", "Justified"), ("toelichting", "Ja"))).ShouldBe(HttpStatusCode.Forbidden);
        (await fg.Ask($"/casussen/{made.About.Reference}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Review_OfTheOwnAccess_IsRefused()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        var officer = await table.Partnership.Professional("Petra Privacy", table.Other.OrganisationId, InstallationRoles.PrivacyOfficer);
        using var client = await Host.SignIn(officer);
        (await client.PostJson("/noodtoegang", ("referentie", about.Reference), ("reden", Reason), ("bevestigd", "true"))).ShouldBeOk();
        var path = await PathOf(table, about);

        (await client.Get(path)).QuerySelector($"form[action='{path}']").ShouldBeNull();
        (await client.PostJson(path, ("oordeel", "Justified"), ("toelichting", "Ja"))).ShouldBe(HttpStatusCode.Forbidden);
        (await client.Get("/mijn-dag")).QuerySelector($"a[href='{path}']").ShouldBeNull();
    }

    [Theory]
    [InlineData(InstallationRoles.None)]
    [InlineData(InstallationRoles.Coordinator)]
    [InlineData(InstallationRoles.Administrator)]
    public async Task Review_ByAnybodyElse_IsNotThere(InstallationRoles roles)
    {
        var made = await Taken();
        using var client = await Host.SignIn(await made.Table.Partnership.Professional("Iemand Anders", made.Table.Other.OrganisationId, roles));

        (await client.Ask("/noodtoegang/beoordelen", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await client.Ask(made.Path, "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await client.PostJson(made.Path, ("oordeel", "Justified"), ("toelichting", "Ja"))).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Unreviewed_AfterFiveWorkingDays_IsLateOnTheListAndOnMyDay()
    {
        var made = await Taken();
        Host.Time.Advance(TimeSpan.FromDays(10));
        await Host.Services.GetRequiredService<DueWorker>().Run(Cancellation);
        using var officer = await Host.SignIn(made.Officer);

        (await officer.Get("/mijn-dag")).QuerySelector("main")!.TextContent.ShouldContain($"Noodtoegang van {made.Table.Other.Name} (Schuldhulp Waterveen): nog niet beoordeeld");
        (await officer.Get(made.Path)).QuerySelector("h1")!.ParentElement!.TextContent.ShouldContain("te laat");
        await using var db = Host.Reading.Plain();
        (await db.DueWork.CountAsync(d => d.Kind == "emergency-not-reviewed" && d.SubjectId == made.Id, Cancellation)).ShouldBe(2);
    }

    private async Task<Made> Taken()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        var officer = await table.Partnership.Professional("Petra Privacy", table.Chair.OrganisationId, InstallationRoles.PrivacyOfficer);
        using var client = await Host.SignIn(table.Other);
        (await client.PostJson("/noodtoegang", ("referentie", about.Reference), ("reden", Reason), ("bevestigd", "true"))).ShouldBeOk();
        await client.Get($"/casussen/{about.Reference}/huishouden");
        return new Made(table, about, officer, await PathOf(table, about));
    }

    private async Task<string> PathOf(TableAtWork table, CaseAtWork about)
    {
        Guid id = default;
        await table.Partnership.Do(async w => id = await w.Db.EmergencyAccesses.Where(e => e.CaseId == about.Id).Select(e => e.Id).SingleAsync(Cancellation));
        return $"/noodtoegang/beoordelen/{id}";
    }

    private sealed record Made(TableAtWork Table, CaseAtWork About, Person Officer, string Path)
    {
        public Guid Id => Guid.Parse(Path.Split('/')[^1]);
    }
}
