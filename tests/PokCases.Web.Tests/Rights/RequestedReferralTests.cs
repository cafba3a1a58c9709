using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Domain.Referrals;
using PokCases.Domain.Retention;
using PokCases.Domain.Rights;
using PokCases.Web.Deadlines;
using PokCases.Web.Persistence.Keys;
using PokCases.Web.Referrals;
using PokCases.Web.Retention.Erasing;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Rights;

/// <summary>A resident who has no case asks about a referral: it is found by name, stands in the report, and is erased with a verklaring van vernietiging.</summary>
public abstract class RequestedReferralTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    // A word of this test's own, so that others' people are not found.
    private readonly string own = "Zwaluw" + string.Concat(Guid.NewGuid().ToString("N").Where(char.IsLetter));

    private string Name => $"Truus {own}";

    [Fact]
    public async Task Search_ByAName_FindsTheReferralOfNoCaseAndLogsIt()
    {
        var (table, officer, id, reference) = await Made();
        using var client = await Host.SignIn(officer);
        using var lead = await Host.SignIn(table.Participant);
        var before = await LastEntry();

        var found = (await client.Post("/verzoeken/personen", ("naam", $"truus {own.ToUpperInvariant()}"))).ShouldBeOk();
        var others = (await client.Post("/verzoeken/personen", ("naam", "Iemand anders " + own))).ShouldBeOk();

        found.Page.QuerySelector($"a[href='/verzoeken/nieuw?casus={reference}']").ShouldNotBeNull();
        found.Body.ShouldContain(Name);
        others.Body.ShouldContain("Niemand gevonden");
        (await LogAfter(before)).ShouldContain(e => e.Action == "request-persons" && e.Subjects.Contains(id));
        (await lead.Post("/verzoeken/personen", ("naam", own))).Body.ShouldNotContain(Name);
    }

    [Fact]
    public async Task Access_ToAReferralOfNoCase_TellsWhatStandsInItWithoutEmployees()
    {
        var (table, officer, id, reference) = await Made();
        using var client = await Host.SignIn(officer);
        var path = await Note(client, "Access", reference);

        (await client.Get(path)).QuerySelector("main")!.TextContent.ShouldContain(Name);
        (await Step(client, path, "voorbereiden")).ShouldBeOk();
        var report = (await client.Get($"{path}/rapport")).QuerySelector("main")!.TextContent;
        await CheckAll(client, path);
        (await Step(client, path, "besluit", ("besluit", "Granted"), ("bezwaaradres", "Postbus 1"))).ShouldBeOk();

        foreach (var text in (string[])[Name, "Bellen na vijven", "Kunt u meedenken over rust in huis?", "U kent dit", "Ik wil slapen", "Praktijk De Linde", reference, "12 maanden"])
        {
            report.ShouldContain(text);
        }

        report.ShouldNotContain(table.Participant.Name);
        (await client.Ask($"{path}/rapport.docx")).ShouldBeOk();
        (await Step(client, path, $"verwijzingen/{id}/vernietigen")).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("request-erase-undecided");
        (await There(id)).ShouldBeTrue();
    }

    [Fact]
    public async Task Erasure_Granted_ErasesTheReferralWithItsDeclarationAndEndsTheRequest()
    {
        var (table, officer, id, reference) = await Made();
        var (_, _, other, _) = await Made();
        using var client = await Host.SignIn(officer);
        using var referrer = await Host.SignIn(table.Participant);
        var path = await Note(client, "Erasure", reference, ("wat", "Alles over mij"));
        (await Step(client, path, $"verwijzingen/{id}/vernietigen")).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("request-erase-undecided");
        await CheckAll(client, path);
        (await Step(client, path, "besluit", ("besluit", "Granted"), ("bezwaaradres", "Postbus 1"))).ShouldBeOk();
        (await Step(client, path, "verzonden", ("verzonden", Today), ("hoe", "Per post"))).ShouldBeOk();
        (await Step(client, path, $"verwijzingen/{other}/vernietigen")).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("request-referral-unknown");
        (await referrer.PostJson($"{path}/verwijzingen/{id}/vernietigen", ("versie", "9"))).Status.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.Forbidden);
        (await State(path)).ShouldBe(ResidentRequestState.Decided);
        var before = await LastEntry();

        var page = (await client.Submit((await client.Get(path)).Form("/vernietigen"))).ShouldBeOk().Page;

        (await There(id)).ShouldBeFalse();
        (await There(other)).ShouldBeTrue();
        page.QuerySelector("h1")!.ParentElement!.ParentElement!.TextContent.ShouldContain("Afgehandeld");
        page.QuerySelector("main")!.TextContent.ShouldNotContain(Name);
        (await State(path)).ShouldBe(ResidentRequestState.Executed);
        var entry = (await LogAfter(before)).Single(e => e.Action == "EraseReferral");
        entry.Subjects.ShouldContain(id);
        entry.Person.ShouldBe(officer.Id);
        (await referrer.Ask($"/verwijzingen/{reference}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        await Host.Services.GetRequiredService<FinishErasing>().Run(Cancellation);
        Host.Services.GetRequiredService<KeyRing>().Held(new HashSet<Guid> { id }).ShouldBeEmpty();
        await table.Partnership.Do(async w =>
        {
            var kept = await w.Db.Set<DestructionRecord>().SingleAsync(d => d.Reference == reference);
            kept.Request.ShouldStartWith("VZ-");
            kept.Source.ShouldContain("artikel 17");
            kept.FirstApprovedById.ShouldBe(officer.Id);
            kept.DueOn.ShouldBeNull();
            kept.Parts.ShouldContain(p => p.Kind == "Course" && p.Count > 0);
        });
        (await client.Post("/verzoeken/personen", ("naam", own))).ShouldBeOk().Page.QuerySelectorAll("main a[href*='?casus=']").ShouldHaveSingleItem().GetAttribute("href")!.ShouldNotContain(reference);
    }

    [Fact]
    public async Task Request_ThatNamesNothingAnyMore_GoesTwelveMonthsAfterItsAnswer()
    {
        var (table, officer, id, reference) = await Made();
        using var client = await Host.SignIn(officer);
        var path = await Note(client, "Erasure", reference, ("wat", "Alles over mij"));
        var request = Guid.Parse(path.Split('/')[^1]);
        await CheckAll(client, path);
        (await Step(client, path, "besluit", ("besluit", "Granted"), ("bezwaaradres", "Postbus 1"))).ShouldBeOk();
        (await Step(client, path, "verzonden", ("verzonden", Today), ("hoe", "Per post"))).ShouldBeOk();
        (await Step(client, path, $"verwijzingen/{id}/vernietigen")).ShouldBeOk();

        await Wait(TimeSpan.FromDays(360));
        (await Requests(table, request)).ShouldBe(1);
        await Wait(TimeSpan.FromDays(8));

        (await Requests(table, request)).ShouldBe(0);
        await table.Partnership.Do(async w =>
        {
            (await w.Db.Set<RequestFile>().CountAsync(f => f.RequestId == request)).ShouldBe(0);
            (await w.Db.Set<DestructionRecord>().CountAsync(d => d.Kind == "Verzoeken van inwoners zonder casus")).ShouldBeGreaterThan(0);
        });
    }

    [Fact]
    public async Task Note_AboutSomethingElse_SaysSoBesideTheField()
    {
        var (_, officer, _, reference) = await Made();
        using var client = await Host.SignIn(officer);
        var form = (await client.Get($"/verzoeken/nieuw?casus={reference}")).Form("/verzoeken/nieuw");

        var answer = await client.Submit(form, ("soort", "Correction"), ("kanaal", "Phone"), ("wat", "De naam"), ("fout", "Truus"), ("goed", "Trees"));

        answer.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#casussen-fout")!.TextContent.ShouldContain("inzage of vernietiging");
        answer.Page.QuerySelector("#fout")!.TextContent.ShouldBe("Truus");
    }

    private string Today => Host.Time.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private async Task<(TableAtWork Table, Person Officer, Guid Id, string Reference)> Made()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var officer = await table.Partnership.Professional("Petra Privacy", table.Chair.OrganisationId, InstallationRoles.PrivacyOfficer);
        var id = Guid.CreateVersion7();
        var reference = $"VW-{id.ToString("N")[^16..]}".ToUpperInvariant();
        await table.Partnership.Do(async w =>
        {
            var calendar = await Host.Services.GetRequiredService<ReferralCalendars>().Of(w.Db, null);
            var text = ReferralText.Empty with { Asked = "Kunt u meedenken over rust in huis?", WhyHere = "U kent dit", Wants = "Ik wil slapen", Knows = ResidentKnows.Agrees, KnowsWords = $"Gesproken door {table.Participant.Name}.", ResidentName = Name, ResidentReach = "Bellen na vijven" };
            var referral = new Referral(id, reference, ReferralFrom.Alone, ReferralReceiver.Nobody with { Name = "Praktijk De Linde" }, text, table.Participant.Id, table.Participant.OrganisationId, w.Now);
            referral.Offer(referral.Version, ReferralActor.Referrer(table.Participant.Id), null, calendar, w.Now);
            w.Db.Referrals.Add(referral);
        });
        return (table, officer, id, reference);
    }

    private async Task<string> Note(WebClient client, string kind, string reference, params (string Name, string Value)[] fields)
    {
        var answer = await client.PostJson("/verzoeken/nieuw", [("soort", kind), ("kanaal", "Letter"), ("ontvangen", Today), ("casussen", reference), ("wie", "zelf"), .. fields]);
        return answer.ShouldBeOk().Json.GetProperty("go").GetString()!;
    }

    private async Task CheckAll(WebClient client, string path)
    {
        foreach (var check in Enum.GetNames<RequestCheck>())
        {
            (await Step(client, path, "controle", ("wat", check), ("gedaan", "true"), ("hoe", "Nagekeken en in orde"))).ShouldBeOk();
        }
    }

    private async Task<Answer> Step(WebClient client, string path, string step, params (string Name, string Value)[] fields)
    {
        var id = Guid.Parse(path.Split('/')[^1]);
        var version = 0;
        await Host.NewPartnership().Do(async w => version = await w.Db.Set<ResidentRequest>().Where(r => r.Id == id).Select(r => r.Version).SingleAsync());
        return await client.PostJson($"{path}/{step}", [("versie", version.ToString(CultureInfo.InvariantCulture)), .. fields]);
    }

    private async Task<ResidentRequestState> State(string path)
    {
        var id = Guid.Parse(path.Split('/')[^1]);
        var state = default(ResidentRequestState);
        await Host.NewPartnership().Do(async w => state = await w.Db.Set<ResidentRequest>().Where(r => r.Id == id).Select(r => r.State).SingleAsync());
        return state;
    }

    private async Task<bool> There(Guid id)
    {
        var there = false;
        await Host.NewPartnership().Do(async w => there = await w.Db.Referrals.AnyAsync(r => r.Id == id));
        return there;
    }

    private static async Task<int> Requests(TableAtWork table, Guid id)
    {
        var count = 0;
        await table.Partnership.Do(async w => count = await w.Db.Set<ResidentRequest>().CountAsync(r => r.Id == id));
        return count;
    }

    private async Task Wait(TimeSpan time)
    {
        Host.Time.Advance(time);
        while (await Host.Services.GetRequiredService<DueWorker>().Run(Cancellation) > 0)
        {
        }
    }
}
