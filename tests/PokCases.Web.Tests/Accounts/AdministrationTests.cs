using System.Diagnostics;
using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Domain.Tables;
using PokCases.Web.Accounts;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accounts;

/// <summary>What the administrator arranges, and what follows from it at once.</summary>
public abstract class AdministrationTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Invite_WhenDone_ShowsALinkThatWorksOnce()
    {
        var (_, administrator) = await Administrator();
        var email = $"{Guid.NewGuid():N}@voorbeeld.test";
        var form = (await administrator.Get("/beheer/mensen/nieuw")).Form("/beheer/mensen/nieuw");
        var request = (string Value) => new[] { ("naam", "Noor Nieuw"), ("functie", "consulent"), ("organisatie", Value), ("email", email) };
        var organisation = ((IHtmlSelectElement)form.QuerySelector("#organisatie")!).Options[^1].Value;

        var shown = await administrator.Submit(form, request(organisation));
        var again = await administrator.Submit(form, request(organisation));

        var link = shown.ShouldBeOk().Page.QuerySelector("#link")!.TextContent;
        again.ShouldBeOk().Page.QuerySelector("#link").ShouldBeNull();
        using var browser = Host.Browser();
        var newcomer = new Newcomer(Host, Guid.Empty, email, new Uri(link).AbsolutePath);
        (await newcomer.ChoosePassword(browser)).Address.AbsolutePath.ShouldBe("/inloggen/tweede-stap");
    }

    [Fact]
    public async Task Invite_WhenAddressIsSomebodysAlready_SaysSoAtTheField()
    {
        var (partnership, administrator) = await Administrator();
        var known = await partnership.Outsider();
        var form = (await administrator.Get("/beheer/mensen/nieuw")).Form("/beheer/mensen/nieuw");

        var answer = await administrator.Submit(form, ("naam", "Noor Nieuw"), ("organisatie", known.OrganisationId.ToString()), ("email", known.Email));

        answer.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#email-fout").ShouldNotBeNull();
        answer.Page.QuerySelector("#naam")!.GetAttribute("value").ShouldBe("Noor Nieuw");
    }

    [Fact]
    public async Task Deactivate_WhenPersonIsSignedIn_RefusesTheNextRequestAndCutsTheConnection()
    {
        var (partnership, administrator) = await Administrator();
        var person = await partnership.Outsider();
        using var browser = await Host.SignIn(person);
        await using var hub = await HubClient.Connect(browser);
        (await browser.Ask("/account")).ShouldBeOk();
        var since = Stopwatch.GetTimestamp();

        await administrator.Submit((await administrator.Get($"/beheer/mensen/{person.Id}")).Form("uitschakelen"));
        var next = await browser.Ask("/account");
        await hub.Closed.WaitAsync(TimeSpan.FromSeconds(5), Cancellation);

        next.ShouldBe(HttpStatusCode.Redirect).Location.ShouldContain("/inloggen");
        Stopwatch.GetElapsedTime(since).ShouldBeLessThan(TimeSpan.FromSeconds(5));
        (await administrator.Ask($"/beheer/mensen/{person.Id}")).ShouldBeOk().Body.ShouldContain(person.Name);
    }

    [Fact]
    public async Task SetRoles_WhenTaken_CutsTheConnectionAndRefusesThePage()
    {
        var (partnership, administrator) = await Administrator();
        var officer = await partnership.Professional("Petra Privacy", partnership.Municipality, InstallationRoles.PrivacyOfficer);
        using var browser = await Host.SignIn(officer);
        await using var hub = await HubClient.Connect(browser);
        (await browser.Ask("/beheer/rollen")).ShouldBeOk();
        var form = (await administrator.Get($"/beheer/mensen/{officer.Id}")).Form("rollen");
        foreach (var box in form.QuerySelectorAll("[name=rol]").OfType<IHtmlInputElement>())
        {
            box.IsChecked = false;
        }

        await administrator.Submit(form);
        await hub.Closed.WaitAsync(TimeSpan.FromSeconds(5), Cancellation);

        (await browser.Ask("/beheer/rollen")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task SetRoles_WhenGiven_ShowsToThePrivacyOfficer()
    {
        var (partnership, administrator) = await Administrator();
        var officer = await partnership.Professional("Petra Privacy", partnership.Municipality, InstallationRoles.PrivacyOfficer);
        var person = await partnership.Professional("Carla Coördinator", partnership.Municipality);
        using var browser = await Host.SignIn(officer);

        await administrator.Submit((await administrator.Get($"/beheer/mensen/{person.Id}")).Form("rollen"), ("rol", "Coordinator"));
        var page = await browser.Get("/beheer/rollen");

        page.QuerySelectorAll("tbody tr").ShouldContain(r => r.TextContent.Contains("Carla Coördinator") && r.TextContent.Contains("Anja Beheer"));
    }

    [Theory]
    [InlineData(InstallationRoles.Administrator)]
    [InlineData(InstallationRoles.DataProtectionOfficer)]
    public async Task SetRoles_ToOneThatHandlesNoCases_WaitsUntilTheWorkIsHandedOver(InstallationRoles role)
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        await table.Introduce();
        using var administrator = await Host.SignIn(await table.Partnership.Administrator());
        var path = $"/beheer/mensen/{table.Participant.Id}";

        var refused = await administrator.Submit((await administrator.Get(path)).Form("/rollen"), ("rol", $"{role}"));
        var before = await RolesOf(table.Participant);
        (await administrator.Submit((await administrator.Get($"{path}/overdragen")).Form("/overdragen"), ("alles", $"{table.Other.Id}"))).ShouldBeOk();
        (await administrator.Submit((await administrator.Get(path)).Form("/rollen"), ("rol", $"{role}"))).ShouldBeOk();

        refused.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("main")!.TextContent.ShouldContain("Draag dat werk eerst over");
        before.ShouldBe(InstallationRoles.None);
        (await RolesOf(table.Participant)).ShouldBe(role);
    }

    [Theory]
    [InlineData("/beheer")]
    [InlineData("/beheer/mensen")]
    [InlineData("/beheer/organisaties")]
    [InlineData("/beheer/rollen")]
    public async Task Ask_WhenNotAdministrator_RefusesAndLogs(string path)
    {
        var person = await Host.NewPartnership().Coordinator();
        using var browser = await Host.SignIn(person);
        var before = await LastEntry();

        var answer = await browser.Ask(path);

        answer.ShouldBe(HttpStatusCode.Forbidden);
        (await LogAfter(before)).ShouldContain(e => e.Person == person.Id && e.Outcome == "refused");
    }

    [Fact]
    public async Task Deactivate_WhenWorkRestsOnThePerson_LeadsToHandingOver()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var administrator = await Host.SignIn(await table.Partnership.Administrator());

        var answer = await administrator.Submit((await administrator.Get($"/beheer/mensen/{table.Participant.Id}")).Form("uitschakelen"));

        answer.Address.AbsolutePath.ShouldEndWith("/overdragen");
        answer.Body.ShouldContain(about.Reference);
        answer.Body.ShouldNotContain(about.Title);
        answer.Body.ShouldNotContain(about.Question);
    }

    [Fact]
    public async Task HandOver_WhenAllGoesToOne_NothingRestsOnThePersonAndLeavingWorks()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(table.Chair);
        var session = await table.PlanSession(TimeSpan.FromDays(3));
        await table.Partnership.Do(async w =>
        {
            var topic = new AgendaItem(Guid.CreateVersion7(), session.Id, ItemKind.Topic, null, "Wachtlijsten", 20, table.Chair.Id, accepted: false, []);
            (await w.Db.Sessions.Include(s => s.Items).SingleAsync(s => s.Id == session.Id)).Add(topic);
            w.Db.Actions.Add(new CaseAction(Guid.CreateVersion7(), table.Id, session.Id, topic.Id, about.Id, "Bellen", table.Chair.Id, table.Chair.OrganisationId, DateOnly.FromDateTime(w.Now.UtcDateTime).AddDays(7), table.Chair.Id, w.Now));
        });
        using var administrator = await Host.SignIn(await table.Partnership.Administrator());
        var path = $"/beheer/mensen/{table.Chair.Id}/overdragen";

        var done = await administrator.Submit((await administrator.Get(path)).Form("overdragen"), ("alles", table.NoteTaker.Id.ToString()));
        await administrator.Submit(done.ShouldBeOk().Page.Form("uitschakelen"));

        await using var scope = await Host.Reading.Open(table.NoteTaker.Caller, "test", "test", Cancellation);
        (await scope.Db.Cases.SingleAsync(c => c.Id == about.Id, Cancellation)).CaseLeadId.ShouldBe(table.NoteTaker.Id);
        (await scope.Db.Actions.SingleAsync(a => a.CaseId == about.Id, Cancellation)).ResponsibleId.ShouldBe(table.NoteTaker.Id);
        (await scope.Db.AgendaItems.SingleAsync(i => i.SessionId == session.Id, Cancellation)).ProposedById.ShouldBe(table.NoteTaker.Id);
        (await scope.Db.Sessions.SingleAsync(s => s.Id == session.Id, Cancellation)).ChairId.ShouldBe(table.NoteTaker.Id);
        (await scope.Db.TableMembers.SingleAsync(m => m.TableId == table.Id && m.ProfessionalId == table.NoteTaker.Id, Cancellation)).Roles.ShouldBe(TableRoles.NoteTaker | TableRoles.Chair);
        (await scope.Db.Professionals.SingleAsync(p => p.Id == table.Chair.Id, Cancellation)).State.ShouldBe(ProfessionalState.Deactivated);
        await scope.Record();
    }

    [Fact]
    public async Task HandOver_WhenSuccessorIsMissing_ChangesNothing()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var administrator = await Host.SignIn(await table.Partnership.Administrator());

        var answer = await administrator.Submit((await administrator.Get($"/beheer/mensen/{table.Participant.Id}/overdragen")).Form("overdragen"));

        answer.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#fouten").ShouldNotBeNull();
        answer.Body.ShouldContain(about.Reference);
    }

    [Fact]
    public async Task ChangeOrganisation_WhenChangedMeanwhile_ShowsBoth()
    {
        var (partnership, administrator) = await Administrator();
        var id = await partnership.Organisation($"Wijkteam {Guid.NewGuid():N}", OrganisationKind.NeighbourhoodTeam);
        var mine = (await administrator.Get($"/beheer/organisaties/{id}")).Form($"/organisaties/{id}");
        await administrator.Submit(mine, ("naam", $"Wijkteam Noord {id:N}"));

        var answer = await administrator.Submit(mine, ("naam", $"Wijkteam Zuid {id:N}"), ("commandId", Guid.CreateVersion7().ToString()));

        answer.ShouldBe(HttpStatusCode.Conflict).Body.ShouldContain($"Wijkteam Noord {id:N}");
        answer.Page.QuerySelector("#naam")!.GetAttribute("value").ShouldBe($"Wijkteam Zuid {id:N}");
        var again = await administrator.Submit(answer.Page.Form($"/organisaties/{id}"));
        again.ShouldBeOk().Body.ShouldContain($"Wijkteam Zuid {id:N}");
    }

    [Fact]
    public async Task List_WhenThereAreHundreds_SearchesAndPages()
    {
        var (partnership, administrator) = await Administrator();
        var mark = Guid.NewGuid().ToString("N")[..8];
        await partnership.Do(w => w.Db.Professionals.AddRange(Enumerable.Range(1, 120).Select(i => new Professional(Guid.CreateVersion7(), $"{mark} Persoon {i:000}", "", partnership.Municipality, InstallationRoles.None))));

        var first = await administrator.Get($"/beheer/mensen?zoek={mark}");
        var last = await administrator.Get($"/beheer/mensen?zoek={mark.ToUpperInvariant()}&pagina=3");

        first.QuerySelectorAll("tbody tr").Length.ShouldBe(50);
        last.QuerySelectorAll("tbody tr").Length.ShouldBe(20);
    }

    [Fact]
    public async Task OfferNewPassword_WhenUsed_EndsSignInsAndIsLogged()
    {
        var (partnership, administrator) = await Administrator();
        var person = await partnership.Outsider();
        using var theirs = await Host.SignIn(person);
        var before = await LastEntry();

        var shown = await administrator.Submit((await administrator.Get($"/beheer/mensen/{person.Id}")).Form("/wachtwoord"));
        var link = new Uri(shown.ShouldBeOk().Page.QuerySelector("#link")!.TextContent).AbsolutePath;
        using var browser = Host.Browser();
        var done = await browser.Submit((await browser.Get(link)).Form("nieuw-wachtwoord"), ("wachtwoord", Newcomer.Password), ("herhaling", Newcomer.Password));

        done.ShouldBeOk().Address.AbsolutePath.ShouldBe("/inloggen");
        (await theirs.Ask("/account")).ShouldBe(HttpStatusCode.Redirect);
        (await browser.Ask(link)).ShouldBe(HttpStatusCode.Gone);
        var log = await LogAfter(before);
        log.ShouldContain(e => e.Action == "OfferNewPassword" && e.Subjects.Contains(person.Id));
        log.ShouldContain(e => e.Action == "ResetPassword" && e.Person == person.Id);
    }

    [Fact]
    public async Task ResetSecondStep_WhenDone_NextSignInSetsItUpAgain()
    {
        var (_, administrator) = await Administrator();
        var person = await Newcomer.Settled(Host);

        await administrator.Submit((await administrator.Get($"/beheer/mensen/{person.Id}")).Form("tweede-stap"));
        using var browser = Host.Browser();

        (await person.TypePassword(browser)).Location.ShouldStartWith("/inloggen/tweede-stap");
    }

    [Fact]
    public async Task Check_WhenAdministratorGetsASeat_AsksForASecondStep()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var person = await table.Partnership.Administrator();
        using var browser = await Host.SignIn(person);
        await table.Partnership.Do(async w => (await w.Db.Accounts.SingleAsync(a => a.Id == person.Id)).TwoFactorEnabled = false);
        (await browser.Ask("/account")).ShouldBeOk();

        await table.Partnership.Do(async w => (await w.Db.Tables.Include(t => t.Members).Include(t => t.Organisations).SingleAsync(t => t.Id == table.Id))
            .Seat(person.Id, person.OrganisationId, TableRoles.Participant, "", null, DateOnly.FromDateTime(w.Now.UtcDateTime)));

        (await browser.Ask("/account")).ShouldBe(HttpStatusCode.Redirect);
    }

    private async Task<InstallationRoles> RolesOf(Person person)
    {
        await using var db = Host.Reading.Plain();
        return await db.Professionals.Where(p => p.Id == person.Id).Select(p => p.Roles).SingleAsync(Cancellation);
    }

    private async Task<(Partnership Partnership, Infrastructure.WebClient Browser)> Administrator()
    {
        var partnership = Host.NewPartnership();
        return (partnership, await Host.SignIn(await partnership.Administrator()));
    }
}
