using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Accounts;
using PokCases.Domain.AdviceDesk;
using PokCases.Domain.AdviceDesk.Hours;
using PokCases.Domain.AdviceDesk.Law;
using PokCases.Domain.Outcomes;
using PokCases.Web.AdviceDesk;
using PokCases.Web.Outcomes.Desk;
using PokCases.Web.Persistence;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Outcomes;

/// <summary>Figures of the advice desk: exact for the coordinator, and for the council what may leave it. Each test has a half-year of its own.</summary>
public abstract class DeskOutcomesTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Council_OfAHalfYear_HidesWhatIsOfFewResidentsAndWhatWouldGiveItAway()
    {
        var (partnership, advisor) = await Start();
        var on = new DateOnly(2025, 9, 2);
        await Contacts(partnership, advisor, on, 14, "wonen", area: "3511");
        await Contacts(partnership, advisor, on, 12, "zorg", area: "3512");
        await Contacts(partnership, advisor, on, 3, "onderwijs", area: "3513");
        using var anybody = await Host.SignIn(await partnership.Outsider());

        var page = await anybody.Get("/uitkomsten/raad/spreekuur?halfjaar=2025-H2");

        Total(page, "desk-contacts").ShouldBe("30");
        Total(page, "desk-hours").ShouldBe("5 uren", "Hours are of the work: 29 times ten minutes.");
        Part(page, "desk-questions", "Wonen").ShouldBe("15");
        Part(page, "desk-questions", "Onderwijs en studiefinanciering").ShouldBe("niet getoond");
        Part(page, "desk-questions", "Zorg en Wmo").ShouldBe("niet getoond", "The small one could be worked out with it.");
        Part(page, "desk-reach", "3511").ShouldBe("15");
        Part(page, "desk-reach", "3513").ShouldBe("niet getoond");
        Total(page, "desk-objections").ShouldBe("niet getoond");
        page.QuerySelector("#desk-waiting").ShouldBeNull("A list of today is not of a half-year.");
    }

    [Fact]
    public async Task Council_WithManyContactsOfOneResident_HidesThem()
    {
        var (partnership, advisor) = await Start();
        var on = new DateOnly(2024, 9, 3);
        await Contacts(partnership, advisor, on, 12, "wonen");
        await Contacts(partnership, advisor, on, 14, "zorg", pseudonym: 4711);
        using var anybody = await Host.SignIn(await partnership.Outsider());

        var page = await anybody.Get("/uitkomsten/raad/spreekuur?halfjaar=2024-H2");

        Total(page, "desk-contacts").ShouldBe("25");
        Part(page, "desk-questions", "Zorg en Wmo").ShouldBe("niet getoond", "Fourteen contacts, and one resident.");
        Total(page, "desk-residents").ShouldBe("niet getoond");
    }

    [Fact]
    public async Task Files_OfTheCouncil_HoldWhatThePageShows()
    {
        var (partnership, advisor) = await Start();
        await Contacts(partnership, advisor, new DateOnly(2024, 3, 5), 16, "wonen");
        await Contacts(partnership, advisor, new DateOnly(2024, 3, 5), 2, "zorg");
        using var anybody = await Host.SignIn(await partnership.Outsider());
        const string Path = "/uitkomsten/raad/spreekuur";

        var page = await anybody.Get($"{Path}?halfjaar=2024-H1");
        var csv = (await anybody.Ask($"{Path}.csv?halfjaar=2024-H1")).ShouldBeOk().Body.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(';'));
        var json = (await anybody.Ask($"{Path}.json?halfjaar=2024-H1")).ShouldBeOk().Json;
        using var response = await anybody.SendRaw(new HttpRequestMessage(HttpMethod.Get, $"{Path}.xlsx?halfjaar=2024-H1"));
        var excel = await response.Content.ReadAsByteArrayAsync(Cancellation);

        var shown = page.QuerySelectorAll("section td").Select(c => Number(c.TextContent)).ToList();
        shown.Count(v => v is not null).ShouldBeGreaterThan(0);
        csv.Where(l => l[1].Length > 0).Select(l => Number(l[3])).ShouldBe(shown);
        json.GetProperty("cijfers").EnumerateArray().Where(l => l.GetProperty("deel").GetString() != "").Select(l => Number($"{l.GetProperty("waarde")}")).ShouldBe(shown);
        ExcelAtWork.Faults(excel).ShouldBeEmpty();
        ExcelAtWork.Rows(excel, "Cijfers").Skip(1).Where(r => r[1].Text != "").Select(r => (int?)r[5].Number).ShouldBe(shown);
    }

    [Fact]
    public async Task Own_ForTheCoordinator_HasExactCountsOfWorkRightsObjectionsAndTheWaitingList()
    {
        var (partnership, advisor) = await Start();
        var on = new DateOnly(2025, 3, 4);
        await Contacts(partnership, advisor, on, 2, "wonen", area: "3511", pseudonym: 815);
        await Contacts(partnership, advisor, on, 1, "zorg", evening: true, unanswered: true);
        await Law(partnership, advisor, on);
        using var coordinator = await Host.SignIn(await partnership.Coordinator());
        using var self = await Host.SignIn(advisor);

        var page = await coordinator.Get("/uitkomsten/spreekuur?halfjaar=2025-H1");

        Total(page, "desk-contacts").ShouldBe("3");
        Total(page, "desk-residents").ShouldBe("1");
        Part(page, "desk-evening", "In de avond").ShouldBe("1");
        Part(page, "desk-questions", "Wonen").ShouldBe("2");
        Total(page, "desk-unanswered").ShouldBe("1");
        Part(page, "desk-rights", "Nieuw recht").ShouldBe("1", "What was put right counts once.");
        Money(page, "desk-rights-value", "Nieuw recht").ShouldBe("€ 900", "Twelve times 75.");
        Part(page, "desk-objections", "Informeel opgelost").ShouldBe("1");
        Part(page, "desk-satisfied", "Ja").ShouldBe("1");
        Part(page, "desk-terms", "Op tijd").ShouldBe("1");
        Part(page, "desk-terms", "Te laat").ShouldBe("1");
        Total(page, "desk-waiting").ShouldBe("1");
        Part(page, "desk-reach", "3511").ShouldBe("niet getoond", "Where residents live is hidden here too.");
        page.QuerySelector("main")!.TextContent.ShouldNotContain("Zonderling");
        page.QuerySelectorAll("main section").ShouldAllBe(s => s.QuerySelector("details") != null);
        (await self.Ask("/uitkomsten/spreekuur", "text/html")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Queries_OfAPage_AreAtMostTwentyHoweverManyContactsThereAre()
    {
        var (partnership, advisor) = await Start();
        var on = new DateOnly(2023, 3, 7);
        await Contacts(partnership, advisor, on, 1, "wonen");
        var coordinator = await partnership.Coordinator();
        var one = await Queries(coordinator);
        await Contacts(partnership, advisor, on, 30, "zorg");

        (await Queries(coordinator)).ShouldBe(one);
        one.ShouldBeLessThanOrEqualTo(20);
    }

    private async Task<int> Queries(Person person)
    {
        using var services = Host.Services.CreateScope();
        var reader = services.ServiceProvider.GetRequiredService<DeskOutcomeReader>();
        await using var scope = await Host.Reading.Open(person.Caller, "outcomes-desk", "test", Cancellation);
        using var counter = new QueryCounter();
        await reader.Own(scope, HalfYear.Of(new DateOnly(2023, 3, 7)));
        return counter.Count;
    }

    private static int? Number(string text) => int.TryParse(text.Trim().Replace("€\u00a0", "", StringComparison.Ordinal), out var number) ? number : null;

    private static string Total(IHtmlDocument page, string key) => page.QuerySelector($"section[aria-labelledby={key}] .pok-figure")!.TextContent.Trim();

    private static string Part(IHtmlDocument page, string key, string part) =>
        page.QuerySelectorAll($"section[aria-labelledby={key}] tbody tr").First(r => r.Children[0].TextContent.Trim() == part).Children[1].TextContent.Trim();

    private static string Money(IHtmlDocument page, string key, string part) => Part(page, key, part).Replace('\u00a0', ' ');

    private async Task<(Partnership Partnership, Person Advisor)> Start()
    {
        var partnership = Host.NewPartnership();
        await partnership.BreakthroughTable();
        var organisation = await partnership.Organisation("Sociaal Raadslieden Waterveen", OrganisationKind.LegalAdvice);
        return (partnership, await partnership.Professional("Rik Raad", organisation, InstallationRoles.LegalAdvisor));
    }

    // A matter for each contact, of somebody else unless they have a pseudonym.
    private static Task Contacts(Partnership partnership, Person advisor, DateOnly on, int count, string theme, string area = "", long? pseudonym = null, bool evening = false, bool unanswered = false) => partnership.Do(w =>
    {
        for (var i = 0; i < count; i++)
        {
            var matter = new AdviceMatter(Guid.CreateVersion7(), "Zonderling", advisor.Id, w.Now);
            matter.Describe(matter.Version, "Zonderling", new MatterResident("Zonderling", area, ""), pseudonym);
            w.Db.AdviceMatters.Add(matter);
            var text = new ContactText([SeedAdviceLists.ThemeId(theme)], [SeedAdviceLists.KindId("brief")], 10) { InEvening = evening };
            text = unanswered ? text with { Unanswered = "Zonderling", UnansweredWhy = UnansweredReason.NoProvision } : text;
            w.Db.ClientContacts.Add(new ClientContact(Guid.CreateVersion7(), matter.Id, text, advisor.Id, advisor.OrganisationId, on, w.Now));
        }
    });

    // A right that was put right; an objection sent in time and settled informally, and one that was sent too late; somebody who waits.
    private static Task Law(Partnership partnership, Person advisor, DateOnly on) => partnership.Do(w =>
    {
        var today = DateOnly.FromDateTime(w.Now.UtcDateTime);
        var matter = new AdviceMatter(Guid.CreateVersion7(), "Zonderling", advisor.Id, w.Now);
        var text = new RightText("Zonderling", "", "", RightNature.NewRight, true, 10_000, 5_000, null, on);
        var right = new ClaimedRight(Guid.CreateVersion7(), matter.Id, text, today, advisor.Id, w.Now);
        w.Db.AdviceMatters.Add(matter);
        w.Db.ClaimedRights.AddRange(right, right.Corrected(Guid.CreateVersion7(), text with { GrantedCents = 7_500 }, "Zonderling", today, advisor.Id, w.Now));
        w.Db.Objections.AddRange(Sent(w, matter.Id, advisor, on, 10, settled: true), Sent(w, matter.Id, advisor, on, 60, settled: false));
        w.Db.WaitingList.Add(new WaitingListEntry(Guid.CreateVersion7(), advisor.OrganisationId, new WaitingText("Zonderling", "", "", false, ""), w.Now));
    });

    private static Objection Sent(Writing w, Guid matter, Person advisor, DateOnly madeKnown, int daysLater, bool settled)
    {
        var today = DateOnly.FromDateTime(w.Now.UtcDateTime);
        var decision = new DecisionText("Zonderling", "Zonderling", madeKnown, null, LegalTermsFile.Shipped.Of("algemeen", madeKnown), null, TermStart.MadeKnown, LegalTermsFile.Shipped.Version);
        var objection = new Objection(Guid.CreateVersion7(), matter, decision, today, advisor.Id, w.Now);
        objection.Add(Guid.CreateVersion7(), objection.Version, new EventText(ObjectionEventKind.Objection, madeKnown.AddDays(daysLater), "", "", null, null), today, advisor.Id, w.Now);
        if (settled)
        {
            objection.End(Guid.CreateVersion7(), objection.Version, new OutcomeText(ObjectionOutcome.InformallySolved, madeKnown.AddDays(30), "", Satisfaction.Yes, null), null, today, advisor.Id, w.Now);
        }

        return objection;
    }
}
