using System.Net;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Cases;

public abstract class PlanTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Add_GoalAndAction_StandInThePlanAndOnTheDayOfWhoIsResponsible()
    {
        var (table, about, plan) = await Begin();
        using var lead = await Host.SignIn(table.Participant);
        using var other = await Host.SignIn(table.Other);

        (await lead.Submit((await lead.Get($"{plan}/doelen/nieuw")).Form("/plan/doelen"), ("doel", "In ons huis blijven"), ("wie", "moeder"))).ShouldBeOk();
        var goal = await GoalOf(about);
        var form = (await lead.Get($"{plan}/acties/nieuw?doel={goal}")).Form("/plan/acties");
        (await lead.Submit(form, ("actie", "Regeling treffen"), ("wie", $"{table.Other.Id}"), ("voor", "2026-03-12"))).ShouldBeOk();

        var text = (await lead.Get(plan)).QuerySelector($"#doel-{goal}")!.TextContent;
        text.ShouldContain("In ons huis blijven");
        text.ShouldContain("zegt moeder");
        text.ShouldContain("Regeling treffen");
        text.ShouldContain(table.Other.Name);
        (await other.Get("/mijn-dag")).QuerySelector("main")!.TextContent.ShouldContain("Regeling treffen");
    }

    [Fact]
    public async Task Show_WhenAnActionWasAgreedAtTheTable_ItStandsInThePlanToo()
    {
        var (table, about, plan) = await Begin();
        var session = await table.OpenSession();
        var item = await session.StartCase(about);
        await table.Partnership.Do(w => w.Db.Actions.Add(new CaseAction(
            Guid.CreateVersion7(), table.Id, session.Id, item, about.Id, "Aan tafel afgesproken", table.Other.Id, table.Other.OrganisationId, new DateOnly(2026, 3, 20), table.NoteTaker.Id, w.Now)));
        using var lead = await Host.SignIn(table.Participant);

        (await lead.Get(plan)).QuerySelector("#losse-acties + .pok-acts")!.TextContent.ShouldContain("Aan tafel afgesproken");
    }

    [Theory]
    [InlineData("/plan")]
    [InlineData("/plan/wijzigingen")]
    [InlineData("/plan/doelen/nieuw")]
    [InlineData("/plan/acties/nieuw")]
    public async Task Show_WhenNotOnTheCase_AnswersAsForAnUnknownReference(string under)
    {
        var (table, about, _) = await Begin();
        using var client = await Host.SignIn(table.Other);

        (await client.Ask($"/casussen/{about.Reference}{under}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await client.Ask($"/casussen/{table.Prefix}-2026-999{under}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Change_WhenNotOnTheCase_IsNotThere()
    {
        var (table, about, plan) = await Begin();
        await AddGoal(table, about, "Rust");
        var goal = await GoalOf(about);
        using var client = await Host.SignIn(table.Other);

        (await client.PostJson($"{plan}/doelen", ("doel", "Iets"))).ShouldBe(HttpStatusCode.NotFound);
        (await client.PostJson($"{plan}/doelen/{goal}/bereikt")).ShouldBe(HttpStatusCode.NotFound);
        (await client.PostJson($"{plan}/acties", ("actie", "Iets"), ("wie", $"{table.Other.Id}"), ("voor", "2026-03-20"))).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Show_WhenCoordinatorOrAdministrator_ShowsNothingOfThePlan()
    {
        var (table, about, plan) = await Begin();
        await AddGoal(table, about, "Geheime wens");
        using var coordinator = await Host.SignIn(await table.Partnership.Coordinator());
        using var administrator = await Host.SignIn(await table.Partnership.Administrator());

        (await coordinator.Ask(plan, "text/html")).ShouldBe(HttpStatusCode.Forbidden).Body.ShouldNotContain("Geheime wens");
        (await administrator.Ask(plan, "text/html")).ShouldBe(HttpStatusCode.NotFound).Body.ShouldNotContain("Geheime wens");
    }

    [Fact]
    public async Task Show_WhenRead_IsOneEntryThatNamesTheCase()
    {
        var (table, about, plan) = await Begin();
        using var lead = await Host.SignIn(table.Participant);
        var before = await LastEntry();

        await lead.Get(plan);

        var entry = (await LogAfter(before)).Where(e => e.Kind == "read").ShouldHaveSingleItem();
        entry.Cases.ShouldBe([about.Id]);
        entry.Ground.ShouldBe("CaseTeam");
    }

    [Fact]
    public async Task Add_WhenSomethingIsMissing_ComesBackInDutchWithWhatWasTyped()
    {
        var (table, _, plan) = await Begin();
        using var lead = await Host.SignIn(table.Participant);
        var form = (await lead.Get($"{plan}/acties/nieuw")).Form("/plan/acties");

        var answer = await lead.Submit(form, ("actie", "Bellen met school"), ("voor", ""), ("partner", "Basisschool"));

        answer.ShouldBe(HttpStatusCode.BadRequest);
        answer.Page.QuerySelector("#voor-fout")!.TextContent.ShouldContain("Kies een dag.");
        answer.Page.QuerySelector("#actie")!.TextContent.ShouldBe("Bellen met school");
        answer.Page.QuerySelector("#partner")!.GetAttribute("value").ShouldBe("Basisschool");
    }

    [Fact]
    public async Task Add_WhenSentTwice_HappensOnce()
    {
        var (table, about, plan) = await Begin();
        using var lead = await Host.SignIn(table.Participant);
        var form = (await lead.Get($"{plan}/doelen/nieuw")).Form("/plan/doelen");

        (await lead.Submit(form, ("doel", "Rust in huis"))).ShouldBeOk();
        (await lead.Submit(form, ("doel", "Rust in huis"))).ShouldBeOk();

        (await Load(db => db.Goals.CountAsync(g => g.CaseId == about.Id, Cancellation))).ShouldBe(1);
        (await Load(db => db.CaseEvents.CountAsync(e => e.CaseId == about.Id && e.Kind == CaseEventKind.GoalAdded, Cancellation))).ShouldBe(1);
    }

    [Fact]
    public async Task Change_WhenActionsWouldWaitForEachOther_SaysSoBesideTheField()
    {
        var (table, about, plan) = await Begin();
        using var lead = await Host.SignIn(table.Participant);
        var first = await AddAction(lead, plan, table.Participant, "Eerst dit");
        var second = await AddAction(lead, plan, table.Participant, "Dan dat", ("na", $"{first}"));

        var answer = await lead.Submit((await lead.Get($"{plan}/acties/{first}")).Form($"/plan/acties/{first}"), ("na", $"{second}"));

        answer.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#na-fout")!.TextContent.ShouldContain("wachten dan op elkaar");
        (await Load(db => db.Actions.Where(a => a.CaseId == about.Id && a.Id == first).Select(a => a.DependsOnId).SingleAsync(Cancellation))).ShouldBeNull();
        (await lead.Get(plan)).QuerySelector($"#actie-{second}")!.TextContent.ShouldContain("Wacht op: Eerst dit");
    }

    [Fact]
    public async Task Add_WhenAPartnerDoesIt_SomebodyOfTheCaseFollowsIt()
    {
        var (table, _, plan) = await Begin();
        using var lead = await Host.SignIn(table.Participant);
        var form = (await lead.Get($"{plan}/acties/nieuw")).Form("/plan/acties");

        var wrong = await lead.Submit(form, ("actie", "Meter nakijken"), ("wie", $"{table.Other.Id}"), ("voor", "2026-03-20"), ("partner", "Energiebedrijf"));
        var right = await lead.Submit((await lead.Get($"{plan}/acties/nieuw")).Form("/plan/acties"), ("actie", "Meter nakijken"), ("wie", $"{table.Participant.Id}"), ("voor", "2026-03-20"), ("partner", "Energiebedrijf"));

        wrong.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#wie-fout").ShouldNotBeNull();
        right.ShouldBeOk().Page.QuerySelector("main")!.TextContent.ShouldContain($"Energiebedrijf; {table.Participant.Name} volgt dit");
    }

    [Fact]
    public async Task Add_WhenResponsibleIsNobodyOfTableOrCase_IsRefused()
    {
        var (table, _, plan) = await Begin();
        var outsider = await table.Partnership.Outsider();
        using var lead = await Host.SignIn(table.Participant);

        var answer = await lead.PostJson($"{plan}/acties", ("actie", "Iets doen"), ("wie", $"{outsider.Id}"), ("voor", "2026-03-20"));

        answer.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("responsible-not-at-table");
    }

    [Fact]
    public async Task Progress_ByWhoIsResponsibleButNotOnTheCase_ShowsInThePlan()
    {
        var (table, _, plan) = await Begin();
        using var lead = await Host.SignIn(table.Participant);
        using var other = await Host.SignIn(table.Other);
        var action = await AddAction(lead, plan, table.Other, "Regeling treffen");

        (await other.Submit((await other.Get($"/acties/{action}")).Form("/voortgang"), ("voortgang", "Brief is gestuurd"))).ShouldBeOk();

        var line = (await lead.Get(plan)).QuerySelector($"#actie-{action}")!.TextContent;
        line.ShouldContain("Bezig");
        line.ShouldContain("Brief is gestuurd");
    }

    [Fact]
    public async Task Rephrase_WhenSomebodyElseWasFirst_ShowsBothTexts()
    {
        var (table, about, plan) = await Begin();
        await AddGoal(table, about, "Rust");
        var goal = await GoalOf(about);
        using var lead = await Host.SignIn(table.Participant);
        var first = (await lead.Get($"{plan}/doelen/{goal}")).Form($"/plan/doelen/{goal}");
        var second = (await lead.Get($"{plan}/doelen/{goal}")).Form($"/plan/doelen/{goal}");

        (await lead.Submit(first, ("doel", "Rust en slaap"))).ShouldBeOk();
        var conflict = await lead.Submit(second, ("doel", "Geen ruzie meer"));

        conflict.ShouldBe(HttpStatusCode.Conflict);
        conflict.Body.ShouldContain("Rust en slaap");
        conflict.Body.ShouldContain("Geen ruzie meer");
    }

    [Fact]
    public async Task Goals_WhenMovedReachedAndDropped_StandWhereTheyBelong()
    {
        var (table, about, plan) = await Begin();
        await AddGoal(table, about, "Eerste", 1);
        await AddGoal(table, about, "Tweede", 2);
        using var lead = await Host.SignIn(table.Participant);
        var second = await Load(db => db.Goals.Where(g => g.CaseId == about.Id && g.Place == 2).Select(g => g.Id).SingleAsync(Cancellation));

        (await lead.PostJson($"{plan}/doelen/{second}/omhoog")).ShouldBeOk();
        (await lead.PostJson($"{plan}/doelen/{second}/bereikt")).ShouldBeOk();
        (await lead.PostJson($"{plan}/doelen/{second}/bereikt")).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("goal-ended");

        var goals = (await lead.Get(plan)).QuerySelectorAll(".pok-goal").Select(g => g.TextContent).ToList();
        goals[0].ShouldContain("Tweede");
        goals[0].ShouldContain("bereikt op");
        goals[1].ShouldContain("Eerste");
    }

    [Fact]
    public async Task Add_WhenTheCaseIsClosed_IsRefusedAndThePlanIsStillRead()
    {
        var (table, about, plan) = await Begin();
        await table.Partnership.Do(async w => (await w.Db.Cases.FindAsync(about.Id))!.MoveTo(CaseStage.Closed));
        using var lead = await Host.SignIn(table.Participant);

        (await lead.PostJson($"{plan}/doelen", ("doel", "Te laat"))).ShouldBe(HttpStatusCode.Forbidden);
        (await lead.Get(plan)).QuerySelector("main form").ShouldBeNull();
    }

    private async Task<(TableAtWork Table, CaseAtWork About, string Plan)> Begin()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        return (table, about, $"/casussen/{about.Reference}/plan");
    }

    private static Task AddGoal(TableAtWork table, CaseAtWork about, string text, int place = 1) =>
        table.Partnership.Do(w => w.Db.Goals.Add(new Goal(Guid.CreateVersion7(), about.Id, text, "", place, about.Introducer.Id, w.Now)));

    private Task<Guid> GoalOf(CaseAtWork about) => Load(db => db.Goals.Where(g => g.CaseId == about.Id).Select(g => g.Id).SingleAsync(Cancellation));

    private async Task<Guid> AddAction(WebClient lead, string plan, Person who, string text, params (string Name, string Value)[] more)
    {
        var form = (await lead.Get($"{plan}/acties/nieuw")).Form("/plan/acties");
        (await lead.Submit(form, [("actie", text), ("wie", $"{who.Id}"), ("voor", "2026-03-20"), .. more])).ShouldBeOk();
        return await Load(async db => (await db.Actions.Where(a => a.NotedById == lead.Person!.Id).ToListAsync(Cancellation)).Single(a => a.Text == text).Id);
    }

    // The tests look at everything, inside the door.
    private async Task<T> Load<T>(Func<PokCases.Web.Persistence.PokCasesDb, Task<T>> load)
    {
        T? found = default;
        await Host.Door.Run(PokCases.Web.Accountability.Caller.Program(), Guid.CreateVersion7(), "Look", async w => { found = await load(w.Db); }, Cancellation);
        return found!;
    }
}
