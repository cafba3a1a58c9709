using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Rights;
using PokCases.Web.Deadlines;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Rights;

/// <summary>Correction, objection and erasure: decided by the privacy officer, carried out by the case lead, with terms.</summary>
public abstract class RequestTaskTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Theory]
    [InlineData("Correction")]
    [InlineData("Objection")]
    [InlineData("Erasure")]
    public async Task Granted_IsATaskOfTheCaseLeadUntilItIsDone(string kind)
    {
        var made = await RightsAtWork.Make(Host);
        using var officer = await Host.SignIn(made.Officer);
        using var lead = await Host.SignIn(made.Table.Participant);
        using var stranger = await Host.SignIn(made.Table.Other);
        var path = await made.Note(officer, kind, ("wat", "Het adres in het huishouden"), ("fout", "Kade 1"), ("goed", "Kade 11"));
        await made.Choose(officer, path);
        await made.CheckAll(officer, path);
        (await made.Step(officer, path, "besluit", ("besluit", "Granted"), ("bezwaaradres", "Postbus 1"))).ShouldBeOk();
        (await made.Step(officer, path, "verzonden", ("verzonden", made.Today), ("hoe", "Per post"))).ShouldBeOk();

        var link = (await lead.Get("/mijn-dag")).QuerySelector("a[href^='/verzoeken/taken/']")!.GetAttribute("href")!;
        var page = await lead.Get(link);
        (await stranger.Ask(link, "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.PostJson(link, ("gedaan", "Ja"))).ShouldBe(HttpStatusCode.NotFound);
        (await officer.Ask(link, "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await officer.Get(path)).QuerySelector("h1")!.TextContent.ShouldContain("Besloten");
        (await lead.PostJson(link, ("gedaan", "Adres veranderd"))).ShouldBeOk();

        page.QuerySelector("main")!.TextContent.ShouldContain("Het adres in het huishouden");
        page.QuerySelector("main")!.TextContent.ShouldContain(RightsAtWork.Resident);
        page.QuerySelector("main")!.TextContent.ShouldNotContain(RightsAtWork.Other);
        (await lead.PostJson(link, ("gedaan", "Nog eens"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("request-task-done");
        var after = (await officer.Get(path)).QuerySelector("main")!.TextContent;
        after.ShouldContain("Adres veranderd");
        after.ShouldContain("Afgehandeld");
        (await lead.Get("/mijn-dag")).QuerySelector($"a[href='{link}']").ShouldBeNull();
    }

    [Fact]
    public async Task Granted_WhenNobodyCarriesItOut_IsLateForTheLeadAndStaysOpenForTheOfficer()
    {
        var made = await RightsAtWork.Make(Host);
        using var officer = await Host.SignIn(made.Officer);
        var path = await made.Note(officer, "Erasure", ("wat", "Wat de buurman zei"));
        await made.Choose(officer, path);
        await made.CheckAll(officer, path);
        (await made.Step(officer, path, "besluit", ("besluit", "Partly"), ("reden", "Het besluit zelf blijft bewaard"), ("bezwaaradres", "Postbus 1"))).ShouldBeOk();
        (await made.Step(officer, path, "verzonden", ("verzonden", made.Today), ("hoe", "Per post"))).ShouldBeOk();
        var due = DateOnly.MinValue;
        await made.Table.Partnership.Do(async w => due = await w.Db.Set<RequestTask>().Where(t => t.CaseId == made.About.Id).Select(t => t.DueOn).SingleAsync(Cancellation));

        Host.Time.Advance(TimeSpan.FromDays(12));
        using var lead = await Host.SignIn(made.Table.Participant);
        using var later = await Host.SignIn(made.Officer);

        due.ShouldBeInRange(DateOnly.Parse(made.Today, System.Globalization.CultureInfo.InvariantCulture).AddDays(-11), DateOnly.Parse(made.Today, System.Globalization.CultureInfo.InvariantCulture).AddDays(-1));
        var row = (await lead.Get("/mijn-dag")).QuerySelector("a[href^='/verzoeken/taken/']")!;
        row.TextContent.ShouldContain("nog niet uitgevoerd");
        var page = (await later.Get(path)).QuerySelector("main")!.TextContent;
        page.ShouldContain("nog te doen");
        page.ShouldContain("voor een deel toegewezen");
        (await lead.PostJson(row.GetAttribute("href")!, ("gedaan", "Weggehaald"))).ShouldBeOk();
        (await later.Get(path)).QuerySelector("h1")!.TextContent.ShouldContain("Afgehandeld");
    }

    [Fact]
    public async Task Refused_GivesNoTask()
    {
        var made = await RightsAtWork.Make(Host);
        using var officer = await Host.SignIn(made.Officer);
        var path = await made.Note(officer, "Erasure", ("wat", "Alles"));
        await made.Choose(officer, path);
        await made.CheckAll(officer, path);

        (await made.Step(officer, path, "besluit", ("besluit", "Refused"), ("reden", "De wet vraagt te bewaren"), ("bezwaaradres", "Postbus 1"))).ShouldBeOk();

        await made.Table.Partnership.Do(async w => (await w.Db.Set<RequestTask>().CountAsync(t => t.CaseId == made.About.Id, Cancellation)).ShouldBe(0));
    }

    [Fact]
    public async Task Note_WhenSomethingIsWrong_ComesBackWithWhatWasTyped()
    {
        var made = await RightsAtWork.Make(Host);
        using var officer = await Host.SignIn(made.Officer);
        var form = (await officer.Get("/verzoeken/nieuw")).Form("/verzoeken/nieuw");

        var answer = await officer.Submit(form, ("soort", "Correction"), ("kanaal", "Phone"), ("casussen", "XX-2026-999"), ("wat", "Het adres"), ("fout", "Kade 1"), ("goed", "Kade 11"));

        answer.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#casussen-fout")!.TextContent.ShouldContain("is er niet");
        answer.Page.QuerySelector("#fout")!.TextContent.ShouldBe("Kade 1");
        (await officer.Submit(form, ("soort", "Correction"), ("ontvangen", "2099-01-01"))).ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#ontvangen-fout").ShouldNotBeNull();
    }

    [Fact]
    public async Task Term_WhenItComesNearAndGoesBy_StandsOnMyDayAndIsRemindedWeekly()
    {
        var made = await RightsAtWork.Make(Host);
        using var officer = await Host.SignIn(made.Officer);
        var path = await made.Note(officer, "Access");
        var id = Guid.Parse(path.Split('/')[^1]);
        (await officer.Get("/mijn-dag")).QuerySelector($"a[href='{path}']")!.TextContent.ShouldContain("beantwoorden");
        Host.Time.Advance(TimeSpan.FromDays(33));
        await Host.Services.GetRequiredService<DueWorker>().Run(Cancellation);
        using var later = await Host.SignIn(made.Officer);

        (await later.Get("/mijn-dag")).QuerySelector($"a[href='{path}']")!.TextContent.ShouldContain("nog niet beantwoord");
        (await later.Get("/verzoeken")).QuerySelector("main .pok-rows li")!.TextContent.ShouldContain("Te laat");
        await using var db = Host.Reading.Plain();
        (await db.DueWork.CountAsync(d => d.SubjectId == id && d.Kind == "request-late", Cancellation)).ShouldBe(2);
    }
}
