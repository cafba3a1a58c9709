using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Households;
using PokCases.Web.Accountability;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Cases.Household;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Cases;

/// <summary>What nobody changes unseen: a closed case from another one, and what somebody else saved meanwhile. And on what ground a lent case is shown.</summary>
public abstract class LeftAsItIsTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task ChangePerson_WhoBelongsToAClosedCaseToo_LeavesTheClosedCaseAsItIs()
    {
        var (table, closed, open, lead) = await Shared();
        using var _ = lead;
        var member = (await new HouseholdAtWork(open, lead).Page()).QuerySelector(".pok-members a[href*='/personen/']")!.GetAttribute("href")!;
        await table.Partnership.Do(async w => (await w.Db.Cases.SingleAsync(c => c.Id == closed.Id)).BeginAt(CaseStage.Closed));
        var before = await LastEntry();

        (await lead.Submit((await lead.Get(member)).Form(member), ("naam", "Fatima"))).ShouldBeOk();

        (await new HouseholdAtWork(closed, lead).Text()).ShouldContain("Mevrouw");
        (await new HouseholdAtWork(closed, lead).Text()).ShouldNotContain("Fatima");
        var text = await new HouseholdAtWork(open, lead).Text();
        text.ShouldContain("Fatima");
        text.ShouldContain("Bewind BV");
        text.ShouldContain("Kind");
        (await Relations(open)).ShouldHaveSingleItem().FromId.ShouldBe((await Members(open))[0].PersonId);
        (await Relations(closed)).ShouldHaveSingleItem().FromId.ShouldBe((await Members(closed))[0].PersonId);
        var entry = (await LogAfter(before)).Single(e => e.Action == "ChangePerson");
        entry.Cases.ShouldNotContain(closed.Id);
        entry.Subjects.ShouldContain((await Members(closed))[0].PersonId);
        entry.Subjects.ShouldContain((await Members(open))[0].PersonId);
    }

    [Fact]
    public async Task Represent_SomebodyOfAClosedCaseToo_LeavesTheClosedCaseAsItIs()
    {
        var (table, closed, open, lead) = await Shared();
        using var _ = lead;
        await table.Partnership.Do(async w => (await w.Db.Cases.SingleAsync(c => c.Id == closed.Id)).BeginAt(CaseStage.Closed));
        var path = new HouseholdAtWork(open, lead).Path;
        var representation = (await new HouseholdAtWork(open, lead).Page()).QuerySelector("a[href*='/vertegenwoordiging/']")!.GetAttribute("href")!;

        (await lead.Submit((await lead.Get(representation)).Form(representation), ("organisatie", "Ander Bewind"))).ShouldBeOk();
        var copied = (await new HouseholdAtWork(open, lead).Page()).QuerySelector("a[href*='/vertegenwoordiging/']")!.GetAttribute("href")!;
        (await new HouseholdAtWork(open, lead).Text()).ShouldContain("Ander Bewind");
        (await lead.PostJson($"{copied}/weg")).ShouldBeOk();

        (await new HouseholdAtWork(open, lead).Text()).ShouldNotContain("Ander Bewind");
        (await new HouseholdAtWork(closed, lead).Text()).ShouldContain("Bewind BV");
        path.ShouldNotBe(new HouseholdAtWork(closed, lead).Path);
    }

    [Fact]
    public async Task ChooseDomains_WhenSomebodyChoseMeanwhile_ShowsBothAndOverwritesNothing()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var lead = await Host.SignIn(table.Participant);
        var path = $"/casussen/{about.Reference}/huishouden/leefgebieden";
        var stale = (await lead.Get(path)).Form(path);
        (await lead.Post(path, ("versie", Version(await lead.Get(path))), ("leefgebied", "Housing"))).ShouldBeOk();

        var conflict = await lead.Submit(stale, ("leefgebied", "Money"));

        conflict.ShouldBe(HttpStatusCode.Conflict).Body.ShouldContain("Wonen");
        conflict.Body.ShouldContain("Geld");
        (await Domains(about)).ShouldBe([PokCases.Domain.LifeDomain.Housing]);
        (await lead.Submit((IHtmlFormElement)conflict.Page.QuerySelector("main form")!)).ShouldBeOk();
        (await Domains(about)).ShouldBe([PokCases.Domain.LifeDomain.Money]);
    }

    [Fact]
    public async Task Pick_WhenSomebodyPickedMeanwhile_ComesBackWithBothAndOverwritesNothing()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        var (goal, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await table.Partnership.Do(w =>
        {
            w.Db.Goals.Add(new Goal(goal, about.Id, "Rust in huis", "moeder", 1, w.Caller.PersonId, w.Now));
            w.Db.Goals.Add(new Goal(other, about.Id, "Weer slapen", "moeder", 2, w.Caller.PersonId, w.Now));
        });
        using var lead = await Host.SignIn(table.Participant);
        var path = $"/casussen/{about.Reference}/afspraken/kiezen";
        var stale = (await lead.Get(path)).Form("/afspraken/kiezen");
        (await lead.Submit((await lead.Get(path)).Form("/afspraken/kiezen"), ("kies", $"{goal}"), ($"tekst-{goal}", "Het is rustig thuis."))).ShouldBeOk();

        var back = await lead.Submit(stale, ("kies", $"{other}"), ($"tekst-{other}", "Ik slaap."));

        back.ShouldBe(HttpStatusCode.Conflict).Body.ShouldContain("Iemand anders heeft deze pagina intussen veranderd");
        back.Body.ShouldContain("Er staat nu: Het is rustig thuis.");
        back.Page.QuerySelector($"#tekst-{other}")!.TextContent.ShouldBe("Ik slaap.");
        (await lead.Get($"/casussen/{about.Reference}/afspraken")).QuerySelector("main")!.TextContent.ShouldContain("Het is rustig thuis.");
        (await lead.Submit(back.Page.Form("/afspraken/kiezen"))).ShouldBeOk();
        (await lead.Get($"/casussen/{about.Reference}/afspraken")).QuerySelector("main")!.TextContent.ShouldContain("Ik slaap.");
    }

    [Fact]
    public async Task Progress_WhenSomebodyWroteMeanwhile_ShowsBothAndOverwritesNothing()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        var action = Guid.CreateVersion7();
        await table.Partnership.Do(w => w.Db.Actions.Add(CaseAction.InPlan(action, table.Id, about.Id, new PlannedAction("Bellen", table.Participant.Id, table.Participant.OrganisationId, "", DateOnly.FromDateTime(w.Now.UtcDateTime).AddDays(9)), table.Participant.Id, w.Now)));
        using var lead = await Host.SignIn(table.Participant);
        var stale = (await lead.Get($"/acties/{action}")).Form("/voortgang");
        (await lead.Submit((await lead.Get($"/acties/{action}")).Form("/voortgang"), ("voortgang", "Gebeld, in gesprek"))).ShouldBeOk();

        var conflict = await lead.Submit(stale, ("voortgang", "Brief gestuurd"));

        conflict.ShouldBe(HttpStatusCode.Conflict).Body.ShouldContain("Gebeld, in gesprek");
        conflict.Body.ShouldContain("Brief gestuurd");
        (await lead.Get($"/acties/{action}")).QuerySelector("main")!.TextContent.ShouldContain("Gebeld, in gesprek");
        (await lead.Submit((IHtmlFormElement)conflict.Page.QuerySelector("main form")!)).ShouldBeOk();
        (await lead.Get($"/acties/{action}")).QuerySelector("main")!.TextContent.ShouldContain("Brief gestuurd");
    }

    [Theory]
    [InlineData("/casussen")]
    [InlineData("/tafels/{table}/bord")]
    public async Task Lists_OfLentCases_AreLoggedAsLent(string path)
    {
        var (table, about, substitute) = await Lent();
        using var client = await Host.SignIn(substitute);
        var before = await LastEntry();

        (await client.Get(path.Replace("{table}", $"{table.Id}", StringComparison.Ordinal))).QuerySelector("main")!.TextContent.ShouldContain(about.Reference);

        var entry = (await LogAfter(before)).Where(e => e.Kind == "read").ShouldHaveSingleItem();
        entry.Cases.ShouldBe([about.Id]);
        entry.Ground.Split('+').ShouldContain("Substitute");
        entry.Ground.Split('+').ShouldNotContain("CaseTeam");
    }

    [Fact]
    public async Task Palette_OfALentCase_IsLoggedAsLent()
    {
        var (_, about, substitute) = await Lent();
        using var client = await Host.SignIn(substitute);
        var before = await LastEntry();

        (await client.PostJson("/casussen/snel", ("zoek", about.Reference))).ShouldBeOk().Body.ShouldContain(about.Reference);

        (await LogAfter(before)).Where(e => e.Kind == "read").ShouldHaveSingleItem().Ground.ShouldBe("Self+Substitute");
    }

    [Fact]
    public async Task TriageAnswer_AfterTheCaseWasWorkedOnAndClosed_IsNoLongerForWhoBroughtIt()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        await table.AskTriage(about);
        using var chair = await Host.SignIn(table.Chair);
        using var introducer = await Host.SignIn(table.Participant);
        (await chair.PostJson($"/casussen/{about.Reference}/triage", ("besluit", "ToTable"), ("woorden", "Welkom."))).ShouldBeOk();
        await table.Partnership.Do(async w => (await w.Db.Cases.SingleAsync(c => c.Id == about.Id)).HandOver(table.Other.Id));
        (await introducer.Ask($"/casussen/{about.Reference}/triage", "text/html")).ShouldBeOk();
        await table.Partnership.Do(async w => (await w.Db.Cases.SingleAsync(c => c.Id == about.Id)).Close(OpenMatters.None));

        (await introducer.Ask($"/casussen/{about.Reference}/triage", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await introducer.Get("/mijn-dag")).QuerySelector("main")!.TextContent.ShouldNotContain(about.Reference);
    }

    [Fact]
    public async Task TriageAnswer_ThatClosedTheCase_IsReadByWhoBroughtIt()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        await table.AskTriage(about);
        await table.Partnership.Do(async w => (await w.Db.Cases.SingleAsync(c => c.Id == about.Id)).HandOver(table.Other.Id));
        using var chair = await Host.SignIn(table.Chair);
        using var introducer = await Host.SignIn(table.Participant);

        (await chair.PostJson($"/casussen/{about.Reference}/triage", ("besluit", "NotAccepted"), ("reden", "UsualHelpSuffices"), ("woorden", "Eén loket kan dit."))).ShouldBeOk();

        (await introducer.Get("/mijn-dag")).QuerySelector("main")!.TextContent.ShouldContain(about.Reference);
        (await introducer.Get($"/casussen/{about.Reference}/triage")).QuerySelector("main")!.TextContent.ShouldContain("Eén loket kan dit.");
    }

    [Fact]
    public async Task HardDate_BeforeTheCaseWasBrought_TellsTheChairTheReferenceAndNoTitle()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(title: "Titel die nog niemand zag");
        await table.Partnership.Do(w =>
        {
            var today = DateOnly.FromDateTime(w.Now.UtcDateTime);
            w.Db.HardDates.Add(new HardDate(Guid.CreateVersion7(), about.Id, HardDateKind.Eviction, "", today.AddDays(5), today));
        });
        using var chair = await Host.SignIn(table.Chair);
        using var lead = await Host.SignIn(table.Participant);

        var text = (await chair.Get("/mijn-dag")).QuerySelector("main")!.TextContent;

        text.ShouldContain(about.Reference);
        text.ShouldNotContain("Titel die nog niemand zag");
        (await lead.Get("/mijn-dag")).QuerySelector("main")!.TextContent.ShouldContain("Vóór de volgende sessie: Titel die nog niemand zag");
    }

    private static string Version(IHtmlDocument page) => page.QuerySelector<IHtmlInputElement>("main form input[name=versie]")!.Value;

    // One person with a representative and a child, in a case that will be closed and in one that stays open.
    private async Task<(TableAtWork Table, CaseAtWork Closed, CaseAtWork Open, WebClient Lead)> Shared()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var (closed, open) = (await table.Introduce(), await table.Introduce());
        await table.Partnership.Do(w =>
        {
            var today = DateOnly.FromDateTime(w.Now.UtcDateTime);
            var (mother, child) = (new PokCases.Domain.Cases.Households.Person(Guid.CreateVersion7(), "Mevrouw", null, "", today), new PokCases.Domain.Cases.Households.Person(Guid.CreateVersion7(), "Kind", null, "", today));
            w.Db.HouseholdPersons.AddRange(mother, child);
            w.Db.Representations.Add(new Representation(Guid.CreateVersion7(), mother.Id, RepresentationKind.FinancialAdministration, "", "Bewind BV", null, null));
            foreach (var about in new[] { closed, open })
            {
                w.Db.HouseholdMembers.Add(new HouseholdMember(Guid.CreateVersion7(), about.Id, mother.Id, HouseholdRole.Mother, "", "", w.Now));
                w.Db.HouseholdMembers.Add(new HouseholdMember(Guid.CreateVersion7(), about.Id, child.Id, HouseholdRole.Child, "", "", w.Now.AddSeconds(1)));
                w.Db.Relations.Add(new Relation(Guid.CreateVersion7(), about.Id, mother.Id, child.Id, RelationKind.ParentOf, []));
            }
        });
        return (table, closed, open, await Host.SignIn(table.Participant));
    }

    private async Task<(TableAtWork Table, CaseAtWork About, Infrastructure.Person Substitute)> Lent()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        await table.Partnership.Do(w =>
        {
            var stands = new Stewardship(Guid.CreateVersion7(), table.Participant.Id, table.Other.Id, w.Now, w.Now.AddDays(3), w.Now);
            stands.Agree([], w.Now);
            w.Db.Stewardships.Add(stands);
        });
        return (table, about, table.Other);
    }

    private async Task<List<HouseholdMember>> Members(CaseAtWork about)
    {
        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        return await scope.Db.HouseholdMembers.Where(m => m.CaseId == about.Id).OrderBy(m => m.AddedAt).ToListAsync(Cancellation);
    }

    private async Task<List<Relation>> Relations(CaseAtWork about)
    {
        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        return await scope.Db.Relations.Where(r => r.CaseId == about.Id).ToListAsync(Cancellation);
    }

    private async Task<List<PokCases.Domain.LifeDomain>> Domains(CaseAtWork about)
    {
        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        return await scope.Db.CaseDomains.Where(d => d.CaseId == about.Id).Select(d => d.Domain).ToListAsync(Cancellation);
    }
}
