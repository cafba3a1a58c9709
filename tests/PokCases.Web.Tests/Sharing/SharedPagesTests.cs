using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Domain.Sharing;
using PokCases.Web.Cases.Finding;
using PokCases.Web.Deadlines;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Sharing;

/// <summary>What a decision to share opens on the pages of a case: exactly what it names, to whom it names, as long as it holds. Looked for by words that stand nowhere else.</summary>
public abstract class SharedPagesTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    // Every page of a case that could show something of a contribution or a document.
    private static readonly string[] Pages =
    [
        "", "/wijzigingen?na=0", "/waarom", "/documenten", "/documenten/wijzigingen?na=0", "/tijdlijn", "/tijdlijn?soort=overig", "/delen", "/delen/wijzigingen?na=0",
        "/toestemming", "/huishouden", "/plan", "/aanpak", "/afspraken", "/afsluiten", "/fase",
    ];

    private static readonly SharedSelection Money = SharedSelection.Nothing with { Contributions = true, Domains = [LifeDomain.Money] };

    [Fact]
    public async Task Pages_WithAnActiveDecision_ShowExactlyTheChosenDomainsAndDocumentsToWhoReceives()
    {
        var world = await Filled();
        var decision = await world.Decide(Money with { Documents = SharedDocuments.Named, DocumentIds = [await world.Bring(world.Giver, "geldbrief.txt")] });

        var seen = await Words(world, world.Receiver);

        // Of debt help only what is about money, and the named letter; of the neighbourhood team nothing.
        seen.ShouldBe(["geldbrief", "geldwoord", "wonenwoord"]);
        (await Words(world, world.Third)).ShouldBe(["buurtbrief", "buurtwoord"]);
        (await Words(world, world.Giver)).ShouldBe(["geldbrief", "geldwoord", "geldzorg", "geenwoord", "zorgbrief"], ignoreOrder: true);
        using var receiver = await Host.SignIn(world.Receiver);
        var before = await LastEntry();
        var page = (await receiver.Get(world.Path)).QuerySelector("main")!;
        page.TextContent.ShouldContain("Doel-van-het-delen");
        page.QuerySelectorAll($"a[href='{world.Path}/delen/{decision}']").ShouldNotBeEmpty();
        var entry = (await LogAfter(before)).Where(e => e.Kind == "read").ShouldHaveSingleItem();
        entry.Ground.ShouldContain("SharingDecision");
        entry.Subjects.ShouldContain(decision);
    }

    [Fact]
    public async Task Pages_ByWhoIsNotOnTheCase_ShowNothing()
    {
        var world = await Filled();
        await world.Decide(new SharedSelection(true, true, [], SharedDocuments.All, [], [], false));
        var partnership = world.Table.Partnership;
        Person[] others =
        [
            await partnership.Professional("Karel Wonen", world.Receiver.OrganisationId),
            await partnership.Coordinator(),
            await partnership.Administrator(),
            await partnership.Professional("Frits Gegevens", partnership.Municipality, InstallationRoles.DataProtectionOfficer),
            await partnership.Professional("Fien Wonen", world.Receiver.OrganisationId, InstallationRoles.DataProtectionOfficer),
        ];
        await partnership.Do(w => w.Db.CaseTeam.Add(new CaseTeamMember(Guid.CreateVersion7(), world.About.Id, others[4].Id, "", world.Receiver.Id, w.Now, null)));

        foreach (var person in others)
        {
            (await Words(world, person)).ShouldBeEmpty(person.Name);
            using var client = await Host.SignIn(person);
            foreach (var under in new[] { "/delen", "/toestemming", "/delen/nieuw" })
            {
                (await client.Ask(world.Path + under, "text/html")).Status.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.Forbidden);
            }
        }
    }

    [Fact]
    public async Task Pages_WithADecisionForOnePerson_ShowItToThatPersonOnly()
    {
        var world = await Filled();
        var colleague = await world.Table.Partnership.Professional("Karel Wonen", world.Receiver.OrganisationId);
        await world.Table.Partnership.Do(w => w.Db.CaseTeam.Add(new CaseTeamMember(Guid.CreateVersion7(), world.About.Id, colleague.Id, "", world.Receiver.Id, w.Now, null)));

        await world.Decide(Money, text => text with { ReceiverPersonId = colleague.Id });

        (await Words(world, colleague)).ShouldContain("geldwoord");
        (await Words(world, world.Receiver)).ShouldNotContain("geldwoord");
    }

    [Fact]
    public async Task Pages_AfterWithdrawal_RefuseAtTheNextRequestAndTheConnectedPageHears()
    {
        var world = await Filled();
        var document = await world.Bring(world.Giver, "geldbrief.txt");
        var decision = await world.Decide(Money with { Documents = SharedDocuments.All });
        using var receiver = await Host.SignIn(world.Receiver);
        using var giver = await Host.SignIn(world.Giver);
        (await receiver.Ask($"{world.Path}/documenten/{document}")).ShouldBeOk();
        await using var hub = await HubClient.Connect(receiver);
        var stands = await hub.Watch(world.About.Id);
        var form = (await giver.Get($"{world.Path}/delen/{decision}")).Form($"{world.Path}/delen/{decision}/intrekken");

        (await giver.Submit(form, ("reden", "Niet meer nodig"))).ShouldBeOk();

        (await receiver.Ask($"{world.Path}/documenten/{document}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await Words(world, world.Receiver)).ShouldBe(["wonenwoord"]);
        (await hub.Advanced(world.About.Id, stands + 1)).ShouldBeGreaterThan(stands);
        var pulled = (await receiver.Pull($"{world.Path}/wijzigingen?na={stands}")).ShouldBeOk().Body;
        pulled.ShouldNotContain("geldwoord");
        pulled.ShouldContain("wonenwoord");
        (await receiver.Get($"{world.Path}/delen")).QuerySelector("main")!.TextContent.ShouldContain("Ingetrokken");
        await Happened(world, CaseEventKind.SharingWithdrawn);
    }

    [Fact]
    public async Task Pages_AfterTheLastDay_ShowItNoMoreAndTheCasesStreamAdvances()
    {
        var world = await Filled();
        await world.Decide(Money, endsIn: TimeSpan.FromMinutes(30));
        (await Words(world, world.Receiver)).ShouldContain("geldwoord");
        using var receiver = await Host.SignIn(world.Receiver);
        await using var hub = await HubClient.Connect(receiver);
        var stands = await hub.Watch(world.About.Id);

        Host.Time.Advance(TimeSpan.FromMinutes(31));

        // By the date, before any work that is due was done.
        (await Words(world, world.Receiver)).ShouldNotContain("geldwoord");
        await Host.Services.GetRequiredService<DueWorker>().Run(Cancellation);
        await hub.Advanced(world.About.Id, stands + 1);
        await Happened(world, CaseEventKind.SharingExpired);
    }

    [Fact]
    public async Task Pages_WithOnlyWhatWasThere_DontShowWhatCameLater()
    {
        var world = await Filled();
        await world.Decide(Money with { OnlyWhatIsThere = true });
        Host.Time.Advance(TimeSpan.FromMinutes(1));
        await world.Say(world.Giver, "laterwoord", LifeDomain.Money);

        using var receiver = await Host.SignIn(world.Receiver);
        var text = (await receiver.Get(world.Path)).QuerySelector("main")!.TextContent;

        text.ShouldContain("geldwoord");
        text.ShouldNotContain("laterwoord");
    }

    [Fact]
    public async Task Own_ContributionThatIsShared_SaysWithWhom()
    {
        var world = await Filled();
        await world.Decide(Money);
        using var giver = await Host.SignIn(world.Giver);

        var items = (await giver.Get(world.Path)).QuerySelectorAll("li.pok-contribution");

        items.Single(i => i.TextContent.Contains("geldwoord", StringComparison.Ordinal)).TextContent.ShouldContain("Woonstichting De Brink");
        items.Single(i => i.TextContent.Contains("geldzorg", StringComparison.Ordinal)).TextContent.ShouldContain("niet gedeeld");
    }

    [Fact]
    public async Task Search_ByASharedContribution_FindsItThenAndOnlyThen()
    {
        var world = await Filled();
        await Host.Services.GetRequiredService<KeepWords>().KeepAll(TimeSpan.Zero, Cancellation);
        using var receiver = await Host.SignIn(world.Receiver);
        (await Look(receiver, "geldwoord")).ShouldNotContain(world.About.Reference);

        var decision = await world.Decide(Money);

        (await Look(receiver, "geldwoord")).ShouldContain(world.About.Reference);
        (await Look(receiver, "geldzorg")).ShouldNotContain(world.About.Reference);
        (await Look(receiver, "buurtwoord")).ShouldNotContain(world.About.Reference);
        using var third = await Host.SignIn(world.Third);
        (await Look(third, "geldwoord")).ShouldNotContain(world.About.Reference);
        await world.Table.Partnership.Do(async w => (await w.Db.SharingDecisions.SingleAsync(d => d.Id == decision)).Withdraw(world.Giver.Id, "weg", w.Now));
        (await Look(receiver, "geldwoord")).ShouldNotContain(world.About.Reference);
    }

    [Fact]
    public async Task Remove_OfADocumentThatIsOnlyShared_IsNotThere()
    {
        var world = await Filled();
        var document = await world.Bring(world.Giver, "geldbrief.txt");
        await world.Decide(SharedSelection.Nothing with { Documents = SharedDocuments.All });
        using var receiver = await Host.SignIn(world.Receiver);

        (await receiver.PostJson($"{world.Path}/documenten/{document}/verwijderen", ("reden", "weg"))).ShouldBe(HttpStatusCode.NotFound);
        (await receiver.Get($"{world.Path}/documenten")).QuerySelectorAll($"form[action*='{document}']").ShouldBeEmpty();
    }

    private static async Task<string> Look(WebClient client, string words) => (await client.Post("/casussen/zoeken", ("zoek", words))).ShouldBeOk().Page.QuerySelector("main")!.TextContent;

    // Each organisation said something about two things; debt help also without a life domain.
    private async Task<SharingAtWork> Filled()
    {
        var world = await SharingAtWork.Make(Host);
        await world.Say(world.Giver, "geldwoord", LifeDomain.Money);
        await world.Say(world.Giver, "geldzorg", LifeDomain.Health);
        await world.Say(world.Giver, "geenwoord", null);
        await world.Say(world.Receiver, "wonenwoord", LifeDomain.Money);
        await world.Say(world.Third, "buurtwoord", LifeDomain.Money);
        await world.Bring(world.Giver, "zorgbrief.txt");
        await world.Bring(world.Third, "buurtbrief.txt");
        return world;
    }

    // The words of contributions and documents that stand in any page of the case.
    private async Task<List<string>> Words(SharingAtWork world, Person person)
    {
        string[] all = ["geldwoord", "geldzorg", "geenwoord", "wonenwoord", "buurtwoord", "geldbrief", "zorgbrief", "buurtbrief"];
        using var client = await Host.SignIn(person);
        HashSet<string> seen = [];
        foreach (var page in Pages)
        {
            var body = (await client.Ask(world.Path + page, page.Contains("wijzigingen", StringComparison.Ordinal) ? null : "text/html")).Body;
            seen.UnionWith(all.Where(word => body.Contains(word, StringComparison.Ordinal)));
        }

        return [.. seen.Order(StringComparer.Ordinal)];
    }

    private static async Task Happened(SharingAtWork world, CaseEventKind kind)
    {
        List<CaseEventKind> kinds = [];
        await world.Table.Partnership.Do(async w => kinds = await w.Db.CaseEvents.Where(e => e.CaseId == world.About.Id).Select(e => e.Kind).ToListAsync());
        kinds.ShouldContain(kind);
    }
}
