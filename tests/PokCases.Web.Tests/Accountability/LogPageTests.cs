using System.Net;
using AngleSharp.Html.Dom;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Accountability;

/// <summary>The log for who supervises: searched, flagged, exported, and each time logged.</summary>
public abstract class LogPageTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Theory]
    [InlineData(InstallationRoles.None)]
    [InlineData(InstallationRoles.LegalAdvisor)]
    [InlineData(InstallationRoles.Coordinator)]
    [InlineData(InstallationRoles.Administrator)]
    public async Task Log_ForAnotherRole_IsRefusedAndThatIsLogged(InstallationRoles role)
    {
        var partnership = Host.NewPartnership();
        await partnership.BreakthroughTable();
        using var person = await Host.SignIn(await partnership.Professional("Wil Weten", partnership.Municipality, role));

        foreach (var address in (string[])["/logboek", "/logboek/opvallend", "/logboek/logboek.csv"])
        {
            var before = await LastEntry();

            (await person.Ask(address)).ShouldBe(HttpStatusCode.Forbidden);

            (await LogAfter(before)).ShouldHaveSingleItem().Outcome.ShouldBe("refused");
        }
    }

    [Theory]
    [InlineData(InstallationRoles.PrivacyOfficer)]
    [InlineData(InstallationRoles.DataProtectionOfficer)]
    public async Task Log_ForWhoSupervises_ShowsReferencesInWordsAndNoContent(InstallationRoles role)
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(title: "Ontruiming na brand", question: "Waar slapen wij?");
        var resident = await table.Resident(about, "Ingeborg Bewoner");
        await Host.Read(table.Participant, "case-household", "CaseTeam", [about.Id], [resident]);
        using var reader = await Supervisor(table, role);

        var page = await Search(reader, $"?casus={about.Reference.ToLowerInvariant()}");

        var row = Rows(page).ShouldHaveSingleItem();
        row.ShouldContain("Wim Wonen");
        row.ShouldContain("Woonstichting De Brink");
        row.ShouldContain("Casus: huishouden");
        row.ShouldContain(about.Reference);
        row.ShouldContain("casusteam");
        row.ShouldContain("gelukt");
        foreach (var content in (string[])["Ontruiming", "slapen", "Ingeborg", $"{resident}"])
        {
            page.Body!.TextContent.ShouldNotContain(content, Case.Insensitive);
        }
    }

    [Fact]
    public async Task Search_ByEachField_FindsThoseEntriesNewestFirst()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var (first, second) = (await table.Introduce(), await table.Introduce());
        await Host.Read(table.Participant, "case", "CaseTeam", [first.Id]);
        var firstDay = Host.Time.GetUtcNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        Host.Time.Jump(TimeSpan.FromDays(3));
        await Host.Read(table.Participant, "case-plan", "CaseTeam+OpenItem", [second.Id, first.Id]);
        await Host.Read(table.Other, "case", "", [], outcome: "refused");
        await Host.Read(table.Other, "case", "Emergency", [second.Id]);
        using var reader = await Supervisor(table);

        async Task<int> Found(string query) => Rows(await Search(reader, query)).Count;
        var (person, organisation) = ($"persoon={table.Participant.Id}", $"organisatie={table.Other.OrganisationId}");
        var both = Rows(await Search(reader, $"?casus={first.Reference}"));
        both.Count.ShouldBe(2);
        both[0].ShouldContain("Casus: plan");
        (await Found($"?casus={second.Reference}")).ShouldBe(2);
        (await Found($"?casus={second.Reference}&{person}")).ShouldBe(1);
        (await Found($"?{person}&actie=case-plan")).ShouldBe(1);
        (await Found($"?{organisation}&soort=read")).ShouldBe(2);
        (await Found($"?{organisation}&soort=command")).ShouldBe(0);
        (await Found($"?{organisation}&uitkomst=refused")).ShouldBe(1);
        (await Found($"?{organisation}&grond=Emergency")).ShouldBe(1);
        (await Found($"?{person}&grond=OpenItem")).ShouldBe(1);
        (await Found($"?{person}&grond=Open")).ShouldBe(0);
        (await Found($"?{person}&van={firstDay}&tot={firstDay}")).ShouldBe(1);
        (await Found($"?{person}&casus={first.Reference}&van={firstDay}")).ShouldBe(2);
    }

    [Fact]
    public async Task Search_OverMoreThanAPage_GoesOnWithOlderOnes()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        for (var i = 0; i < 120; i++)
        {
            await Host.Read(table.Participant, "case", "CaseTeam", [about.Id]);
        }

        using var reader = await Supervisor(table);
        var numbers = new List<string>();
        var address = $"/logboek?casus={about.Reference}";
        await Host.MakeSearchable();
        for (var page = 0; page < 10 && address.Length > 0; page++)
        {
            var answer = await reader.Get(address);
            numbers.AddRange(answer.QuerySelectorAll("tbody .pok-table__under").Select(e => e.TextContent).Where(t => t.StartsWith("regel", StringComparison.Ordinal)));
            address = answer.QuerySelector("a[rel=next]")?.GetAttribute("href") ?? string.Empty;
        }

        // With the readings of this search itself: they show the case too, but come after the first page.
        numbers.Count.ShouldBe(120);
        numbers.ShouldBeUnique();
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("?van=2026-03-01", false)]
    [InlineData("?soort=read", true)]
    [InlineData("?organisatie=1", true)]
    public async Task Search_WithAFieldThatIsUsedLess_ShowsThoseFieldsUnfolded(string query, bool unfolded)
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var reader = await Supervisor(table);

        var page = (await reader.Ask($"/logboek{query}", "text/html")).Page;

        var more = page.QuerySelector("form.pok-filter details")!;
        more.QuerySelector("summary")!.TextContent.ShouldBe("Meer zoekvelden");
        more.HasAttribute("open").ShouldBe(unfolded);
        more.QuerySelectorAll("select").Select(s => s.GetAttribute("name")).ShouldBe(["organisatie", "soort", "actie", "uitkomst", "grond"]);
    }

    [Theory]
    [InlineData("?casus=XX-2026-999", "casus")]
    [InlineData("?casus=%3Cb%3E", "casus")]
    [InlineData("?persoon=Wim", "persoon")]
    [InlineData("?organisatie=1", "organisatie")]
    [InlineData("?van=gisteren", "van")]
    [InlineData("?tot=2026-13-45", "tot")]
    [InlineData("?van=2026-03-02&tot=2026-03-01", "tot")]
    public async Task Search_WithSomethingWrong_SaysSoAndKeepsWhatWasTyped(string query, string field)
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var reader = await Supervisor(table);

        foreach (var path in (string[])["/logboek", "/logboek/logboek.csv"])
        {
            var answer = await reader.Ask($"{path}{query}", "text/html");

            answer.ShouldBe(HttpStatusCode.BadRequest);
            answer.Page.QuerySelector($"#fouten a[href='#{field}']").ShouldNotBeNull(answer.Body);
        }
    }

    [Fact]
    public async Task Search_Always_IsLoggedWithWhatWasSearchedInCodes()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        await Host.Read(table.Other, "case", "CaseTeam", [about.Id]);
        using var reader = await Supervisor(table);
        await Host.MakeSearchable();
        var before = await LastEntry();

        (await reader.Ask($"/logboek?casus={about.Reference}&persoon={table.Other.Id}&uitkomst=ok&van=2026-01-01")).ShouldBeOk();
        (await reader.Ask($"/logboek/logboek.csv?actie=bestaat-niet&persoon={table.Chair.Id}")).ShouldBeOk();
        (await reader.Ask("/logboek/opvallend?van=2026-01-01&tot=2026-01-31")).ShouldBeOk();

        var entries = await LogAfter(before);
        entries.Select(e => (e.Action, e.Outcome, e.Purpose, e.Ground)).ShouldBe(
            [("log", "ok", "toezicht", nameof(Ground.PrivacyOfficer)), ("log-file", "ok", "toezicht", nameof(Ground.PrivacyOfficer)), ("log-unusual", "ok", "toezicht", nameof(Ground.PrivacyOfficer))]);
        entries[0].Code.ShouldBe($"person={table.Other.Id};from=2026-01-01;outcome=ok");
        entries[0].Cases.ShouldBe([about.Id]);
        entries[0].Subjects.ShouldBe([table.Other.Id]);
        entries[1].Code.ShouldBe($"person={table.Chair.Id};action=bestaat-niet");
        entries[1].Cases.ShouldBeEmpty();
        entries[2].Code.ShouldBe("from=2026-01-01;until=2026-01-31");
    }

    [Fact]
    public async Task File_Always_HoldsWhatTheSearchFindsAndNoFormula()
    {
        var partnership = Host.NewPartnership();
        var table = await partnership.BreakthroughTable();
        var about = await table.Introduce();
        var odd = await partnership.Professional("=HYPERLINK(\"http://kwaad\")", partnership.Municipality);
        await Host.Read(odd, "case", "CaseTeam", [about.Id]);
        using var reader = await Supervisor(table);
        await Host.MakeSearchable();

        var answer = (await reader.Ask($"/logboek/logboek.csv?persoon={odd.Id}")).ShouldBeOk();

        var lines = answer.Body.TrimStart('\ufeff').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(2, answer.Body);
        lines[0].ShouldStartWith("Regel;Wanneer;Wie;");
        lines[1].ShouldContain($";{about.Reference};");
        lines[1].ShouldContain("'=HYPERLINK");
        answer.Header("Content-Type").ShouldBe("text/csv; charset=utf-8");
    }

    private Task<WebClient> Supervisor(TableAtWork table, InstallationRoles role = InstallationRoles.PrivacyOfficer) => SignIn(table, role);

    private async Task<WebClient> SignIn(TableAtWork table, InstallationRoles role) =>
        await Host.SignIn(await table.Partnership.Professional("Petra Toezicht", table.Partnership.Municipality, role));

    private async Task<IHtmlDocument> Search(WebClient reader, string query)
    {
        await Host.MakeSearchable();
        return await reader.Get($"/logboek{query}");
    }

    // Rows of this search itself, which name the same case, are left out.
    private static List<string> Rows(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("main tbody tr").Select(r => r.TextContent).Where(t => !t.Contains("Petra Toezicht", StringComparison.Ordinal))];
}
