using System.Net;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Accounts;
using PokCases.Domain.AdviceDesk;
using PokCases.Web.Accountability;
using PokCases.Web.AdviceDesk;
using PokCases.Web.Persistence;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.AdviceDesk;

/// <summary>Putting down contacts, and who sees the matters they belong to.</summary>
public abstract class AdviceDeskTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    private const string Quick = "/spreekuur/klantcontact";

    private static readonly string Housing = $"{SeedAdviceLists.ThemeId("wonen")}";
    private static readonly string Letter = $"{SeedAdviceLists.KindId("brief")}";

    [Fact]
    public async Task Quick_InThreeFields_IsSavedInAMatterOfItsOwnAndTheFormIsEmpty()
    {
        var (_, advisor) = await Start();
        using var client = await Host.SignIn(advisor);

        var saved = await Put(client);

        saved.ShouldBeOk().Page.QuerySelector("form [role=status]")!.TextContent.ShouldContain("Bewaard");
        saved.Page.QuerySelector("#minuten")!.GetAttribute("value").ShouldBeNullOrEmpty();
        saved.Page.QuerySelector("#thema")!.HasAttribute("autofocus").ShouldBeTrue();
        (await client.Get("/spreekuur/dag")).QuerySelector("main")!.TextContent.ShouldContain("1 contacten, 12 minuten");
        (await client.Get("/spreekuur/kwesties")).QuerySelector("main")!.TextContent.ShouldContain("Wonen");
    }

    [Fact]
    public async Task Quick_SentTwice_IsSavedOnce()
    {
        var (_, advisor) = await Start();
        using var client = await Host.SignIn(advisor);
        var command = $"{Guid.CreateVersion7()}";

        foreach (var _ in (int[])[1, 2])
        {
            (await client.PostJson(Quick, ("commandId", command), ("thema", Housing), ("hulp", Letter), ("minuten", "12"))).ShouldBeOk();
        }

        (await Contacts(advisor)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Quick_WithSomethingMissing_SaysSoBesideItsFieldAndKeepsWhatWasTyped()
    {
        var (_, advisor) = await Start();
        using var client = await Host.SignIn(advisor);

        foreach (var (field, wrong) in ((string Field, (string, string) Wrong)[])
            [("thema", ("thema", "")), ("hulp", ("hulp", "")), ("minuten", ("minuten", "veel")), ("waarom-niet", ("zonder-antwoord", "Mag dit?")), ("postcode", ("postcode", "12AB")), ("geboortejaar", ("geboortejaar", "1")), ("dag", ("dag", "2999-01-01"))])
        {
            var back = await Put(client, ("notitie", "niet kwijt"), wrong);

            back.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector($"#{field}-fout").ShouldNotBeNull(field);
            back.Page.QuerySelector("#notitie")!.TextContent.ShouldBe("niet kwijt");
        }

        (await Contacts(advisor)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Contact_WithMore_IsAllOnItsMatter()
    {
        var (_, advisor) = await Start();
        using var client = await Host.SignIn(advisor);
        await Put(client, ("naam", "Karim Zonneveld"), ("geboortejaar", "1980"), ("postcode", "3511"), ("meer-vragen", $"{SeedAdviceLists.ThemeId("zorg")}"), ("kanaal", "Phone"), ("via", "de huisarts"),
            ("zonder-antwoord", "Wie betaalt dit?"), ("waarom-niet", "NobodyResponsible"), ("notitie", "Belt terug"), ("stap", "Brief sturen"), ("stap-op", "2030-01-02"));

        var found = await Search(client, "zonneveld");
        var path = found.ShouldBeOk().Page.QuerySelector("main a[href^='/spreekuur/kwesties/']")!.GetAttribute("href")!;
        var page = (await client.Get(path)).QuerySelector("main")!;

        foreach (var part in (string[])["Karim Zonneveld", "Zorg en Wmo", "Telefoon", "de huisarts", "Wie betaalt dit?", "Belt terug"])
        {
            page.TextContent.ShouldContain(part);
        }

        page.QuerySelector("#stap")!.GetAttribute("value").ShouldBe("Brief sturen");
        (await Search(client, "zonnev")).Page.QuerySelector("main a[href^='/spreekuur/kwesties/']").ShouldBeNull();
        (await client.Submit((await client.Get($"{path}/contact")).Form($"{path}/contact"), ("thema", Housing), ("hulp", Letter), ("minuten", "5"))).ShouldBeOk().Page.QuerySelectorAll("section[aria-labelledby=contacten] li").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Contact_PutDownToGoOn_LeadsToTheFormWithItsWords()
    {
        var (_, advisor) = await Start();
        using var client = await Host.SignIn(advisor);

        foreach (var (way, form) in ((string, string)[])[("Case", "/casussen/nieuw"), ("Referral", "/verwijzingen/nieuw"), ("Signal", "/signalen/nieuw")])
        {
            var went = await Put(client, ("notitie", "De verhuurder neemt niet op."), ("verder", way));

            went.ShouldBeOk().Address.PathAndQuery.ShouldStartWith($"{form}?kwestie=");
            if (way == "Referral")
            {
                went.Page.QuerySelector("main")!.TextContent.ShouldContain("De verhuurder neemt niet op.");
            }
        }

        (await Contacts(advisor)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Matter_ClosedAndHelpedAgain_IsOpen()
    {
        var (partnership, advisor) = await Start();
        using var client = await Host.SignIn(advisor);
        var path = $"/spreekuur/kwesties/{await LawAtWork.Matter(partnership, advisor)}";

        var closed = await client.Submit((await client.Get(path)).Form($"{path}/sluiten"));
        var stale = await client.Post($"{path}/stap", ("versie", "1"), ("stap", "niet kwijt"), ("stap-op", ""));
        var again = await client.Submit((await client.Get($"{path}/contact")).Form($"{path}/contact"), ("thema", Housing), ("hulp", Letter), ("minuten", "5"));

        closed.ShouldBeOk().Page.QuerySelector($"form[action='{path}/heropenen']").ShouldNotBeNull();
        stale.ShouldBe(HttpStatusCode.Conflict);
        again.ShouldBeOk().Page.QuerySelector($"form[action='{path}/sluiten']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Matter_ForEverybodyElse_IsNotThereAndNotFound()
    {
        var (partnership, advisor) = await Start();
        using var client = await Host.SignIn(advisor);
        await Put(client, ("naam", "Geertje Onvindbaar"), ("notitie", "tandartsbrief"));
        var matter = (await Contacts(advisor)).Single().MatterId;
        var colleague = await partnership.Professional("Lena Raad", advisor.OrganisationId, InstallationRoles.LegalAdvisor);
        foreach (var other in (Person[])[colleague, await partnership.Coordinator(), await partnership.Administrator(), await partnership.Outsider(), await partnership.Professional("Petra Privacy", advisor.OrganisationId, InstallationRoles.PrivacyOfficer)])
        {
            using var curious = await Host.SignIn(other);

            (await curious.Ask($"/spreekuur/kwesties/{matter}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
            (await curious.Ask($"/casussen/nieuw?kwestie={matter}", "text/html")).Status.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.Forbidden);
            (await curious.Ask($"/verwijzingen/nieuw?kwestie={matter}", "text/html")).Status.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.Forbidden);
            (await curious.PostJson($"/spreekuur/kwesties/{matter}/sluiten", ("versie", "1"))).ShouldBe(HttpStatusCode.NotFound);
        }

        using var asks = await Host.SignIn(colleague);
        (await Search(asks, "Onvindbaar")).ShouldBeOk().Body.ShouldNotContain($"{matter}");
    }

    [Fact]
    public async Task Team_ForTheCoordinator_HasCountsAndNoTexts()
    {
        var (partnership, advisor) = await Start();
        using var client = await Host.SignIn(advisor);
        await Put(client, ("naam", "Karim Telraam"), ("geboortejaar", "1980"), ("notitie", "tandartsbrief"), ("meer-vragen", $"{SeedAdviceLists.ThemeId("onderwijs")}"));
        await Put(client, ("naam", "telraam karim"), ("geboortejaar", "1980"));
        using var coordinator = await Host.SignIn(await partnership.Coordinator());

        var page = (await coordinator.Get("/spreekuur/team")).QuerySelector("main")!;
        var week = (await client.Get("/spreekuur/week")).QuerySelector("main")!;

        page.TextContent.ShouldContain("Onderwijs");
        page.TextContent.ShouldNotContain("Telraam");
        page.TextContent.ShouldNotContain("tandartsbrief");
        week.TextContent.ShouldContain("2 contacten met 3 vragen, samen 24 minuten. 1 inwoners");
        (await coordinator.Ask("/spreekuur/dag", "text/html")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Unanswered_OfOwnContacts_IsAListWithWhyAndForTheCoordinatorACountByTheme()
    {
        var (partnership, advisor) = await Start();
        using var client = await Host.SignIn(advisor);
        var colleague = await partnership.Professional("Lena Raad", advisor.OrganisationId, InstallationRoles.LegalAdvisor);
        using var other = await Host.SignIn(colleague);
        await Put(client, ("zonder-antwoord", "Wie betaalt de taxi?"), ("waarom-niet", "NoProvision"));
        await Put(client, ("notitie", "alles beantwoord"));
        await Put(other, ("zonder-antwoord", "Van wie is de boom?"), ("waarom-niet", "NobodyResponsible"));
        using var coordinator = await Host.SignIn(await partnership.Coordinator());

        var page = (await client.Get("/spreekuur/zonder-antwoord")).QuerySelector("main")!;
        var team = (await coordinator.Get("/spreekuur/team")).QuerySelector("main")!;

        page.QuerySelector(".pok-rows")!.Children.ShouldHaveSingleItem();
        foreach (var part in (string[])["Wie betaalt de taxi?", "Er is geen regeling voor", "Wonen"])
        {
            page.TextContent.ShouldContain(part);
        }

        page.TextContent.ShouldNotContain("boom");
        team.TextContent.ShouldNotContain("taxi");
        team.QuerySelectorAll("tr").First(r => r.TextContent.Contains("Wonen", StringComparison.Ordinal)).LastElementChild!.TextContent.ShouldNotBe("0");
        (await coordinator.Ask("/spreekuur/zonder-antwoord", "text/html")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task List_AnEntryTakenOff_IsNotChosenAnyMoreAndStaysInFigures()
    {
        var (partnership, advisor) = await Start();
        using var client = await Host.SignIn(advisor);
        using var coordinator = await Host.SignIn(await partnership.Coordinator());
        var code = $"proef-{Random.Shared.Next(1_000_000)}";
        await coordinator.Submit((await coordinator.Get("/spreekuur/lijsten")).Form("/spreekuur/lijsten"), ("lijst", "themas"), ("naam", code), ("code", code));
        var id = await Theme(code);
        (await Put(client, ("thema", $"{id}"))).ShouldBeOk();

        (await coordinator.Submit((await coordinator.Get("/spreekuur/lijsten")).Form($"/spreekuur/lijsten/{id}/weg"))).ShouldBeOk();

        (await client.Get(Quick)).QuerySelector($"#thema option[value='{id}']").ShouldBeNull();
        (await client.Get("/spreekuur/week")).QuerySelector("main")!.TextContent.ShouldContain(code);
        (await Put(client, ("thema", $"{id}"))).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Referral_BegunFromAMatter_HasItsWordsAndOnlyTheMatterKnowsOfIt()
    {
        var (_, advisor) = await Start();
        using var client = await Host.SignIn(advisor);
        await Put(client, ("naam", "Fatma Verder"), ("notitie", "Vraagt om een budgetcoach"));
        var matter = (await Contacts(advisor)).Single().MatterId;
        var form = (await client.Get($"/verwijzingen/nieuw?kwestie={matter}")).Form("/verwijzingen/nieuw");

        var before = await LastEntry();
        var made = await client.Submit(form);

        made.ShouldBeOk().Page.QuerySelector("main")!.TextContent.ShouldContain("Vraagt om een budgetcoach");
        made.Body.ShouldNotContain($"{matter}");
        (await LogAfter(before)).ShouldAllBe(e => !e.Subjects.Contains(matter));
        var goesOn = (await client.Get($"/spreekuur/kwesties/{matter}")).QuerySelector("section[aria-labelledby=verder]")!;
        goesOn.TextContent.ShouldContain("Verwijzing gemaakt");
        goesOn.QuerySelector("a[href='/verwijzingen']").ShouldNotBeNull();
        // An entry that names both would tell who came to the desk.
        goesOn.InnerHtml.ShouldNotContain(made.Address.Segments[^1]);
    }

    [Fact]
    public async Task Signal_BegunFromAMatter_TakesOnlyTheQuestionAlong()
    {
        var (_, advisor) = await Start();
        using var client = await Host.SignIn(advisor);
        await Put(client, ("naam", "Fatma Verder"), ("notitie", "tandartsbrief"), ("zonder-antwoord", "Wie betaalt de taxi?"), ("waarom-niet", "NoProvision"));
        var matter = (await Contacts(advisor)).Single().MatterId;

        var page = await client.Get($"/signalen/nieuw?kwestie={matter}");

        page.QuerySelector("#verhaal")!.TextContent.ShouldBe("Wie betaalt de taxi?");
        page.Body!.InnerHtml.ShouldNotContain("Fatma");
        page.Body!.InnerHtml.ShouldNotContain("tandartsbrief");
    }

    [Fact]
    public async Task Lists_OfManyMatters_TakeAsManyQueriesAsOfFew()
    {
        var (partnership, advisor) = await Start();
        using var client = await Host.SignIn(advisor);
        await Put(client, ("naam", "Veel Vaker"));
        var few = await Queries(client);

        await partnership.Do(w =>
        {
            for (var i = 0; i < 40; i++)
            {
                var matter = new AdviceMatter(Guid.CreateVersion7(), $"Kwestie {i}", advisor.Id, w.Now);
                w.Db.AdviceMatters.Add(matter);
                w.Db.ClientContacts.Add(new ClientContact(Guid.CreateVersion7(), matter.Id, new ContactText([Guid.Parse(Housing)], [Guid.Parse(Letter)], 5), advisor.Id, advisor.OrganisationId, DateOnly.FromDateTime(w.Now.UtcDateTime), w.Now));
            }
        });

        (await Queries(client)).ShouldBe(few);
    }

    private static async Task<int> Queries(WebClient client)
    {
        using var counter = new QueryCounter();
        await client.Get("/spreekuur/dag");
        await client.Get("/spreekuur/week");
        await client.Get("/spreekuur/zonder-antwoord");
        await client.Get("/spreekuur/kwesties");
        return counter.Count;
    }

    private static async Task<Answer> Put(WebClient client, params (string Name, string Value)[] more) => await client.Submit(
        (await client.Get(Quick)).Form(Quick),
        [.. new (string Name, string Value)[] { ("thema", Housing), ("hulp", Letter), ("minuten", "12") }.Where(f => !more.Any(m => m.Name == f.Name)), .. more]);

    private static async Task<Answer> Search(WebClient client, string name) =>
        await client.Submit((await client.Get("/spreekuur/kwesties")).Form("/spreekuur/kwesties/zoeken"), ("naam", name));

    private async Task<List<ClientContact>> Contacts(Person advisor)
    {
        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        var found = await scope.Db.ClientContacts.Where(c => c.AdvisorId == advisor.Id).AsNoTracking().ToListAsync(Cancellation);
        await scope.Record();
        return found;
    }

    private async Task<Guid> Theme(string code)
    {
        await using var db = Host.Reading.Plain();
        return await db.AdviceThemes.Where(t => t.Code == code).Select(t => t.Id).SingleAsync(Cancellation);
    }

    private async Task<(Partnership Partnership, Person Advisor)> Start()
    {
        var partnership = Host.NewPartnership();
        var organisation = await partnership.Organisation("Sociaal Raadslieden Waterveen", OrganisationKind.Other);
        return (partnership, await partnership.Professional("Rik Raad", organisation, InstallationRoles.LegalAdvisor));
    }
}
