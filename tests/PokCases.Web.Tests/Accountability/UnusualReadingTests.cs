using PokCases.Domain.Accounts;
using PokCases.Web.Tests.Infrastructure;
using Person = PokCases.Web.Tests.Infrastructure.Person;

namespace PokCases.Web.Tests.Accountability;

/// <summary>What the rules for unusual reading flag, and what they leave alone.</summary>
public abstract class UnusualReadingTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Many_WhenTwentyCasesAreOpenedInAQuarter_IsFlaggedWithTheNumbersOfTheRule()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var cases = new List<CaseAtWork>();
        for (var i = 0; i < 20; i++)
        {
            cases.Add(await table.Introduce());
        }

        foreach (var about in cases)
        {
            await Host.Read(table.Participant, "case", "CaseTeam", [about.Id]);
            Host.Time.Jump(TimeSpan.FromSeconds(40));
        }

        foreach (var about in cases)
        {
            // As many, but slowly; and a list of all.
            await Host.Read(table.Other, "case", "CaseTeam", [about.Id]);
            Host.Time.Jump(TimeSpan.FromMinutes(2));
        }

        await Host.Read(table.Chair, "cases", "CaseTeam", [.. cases.Select(c => c.Id)]);

        var card = await Card(table, "veel");

        card.ShouldContain("20 of meer verschillende casussen binnen 15 minuten");
        card.ShouldContain("Wim Wonen");
        card.ShouldContain(cases[7].Reference);
        card.ShouldNotContain("Saar Schuldhulp");
        card.ShouldNotContain("Vera Voorzitter");
    }

    [Fact]
    public async Task Elsewhere_WhenTheReaderHasNoSeatAtTheCasesTable_IsFlagged()
    {
        var partnership = Host.NewPartnership();
        var (table, other) = (await partnership.BreakthroughTable(), await partnership.BreakthroughTable());
        var about = await table.Introduce();
        var stranger = await partnership.Professional("Sanne Elders", other.Other.OrganisationId);
        var coordinator = await partnership.Professional("Coen Overal", partnership.Municipality, InstallationRoles.Coordinator);
        await Host.Read(stranger, "case", "CaseTeam", [about.Id]);
        await Host.Read(table.Participant, "case", "CaseTeam", [about.Id]);
        await Host.Read(coordinator, "case", "Coordinator", [about.Id]);
        await Host.Read(table.Deputy, "case", string.Empty, [], outcome: "refused");

        var card = await Card(table, "elders");

        card.ShouldContain("Sanne Elders");
        card.ShouldContain(about.Reference);
        card.ShouldNotContain("Wim Wonen");
        card.ShouldNotContain("Coen Overal");
    }

    [Theory]
    [InlineData("Ingeborg van der Bildt", "Karel Bildt", true)]
    [InlineData("G. Müller", "Karin MULLER", true)]
    [InlineData("Ingeborg", "Karel Bildt", false)]
    [InlineData("Ingeborg de Wit", "Karel Bildt", false)]
    public async Task Namesakes_WhenASeenPersonHasTheReadersSurname_IsFlaggedWithoutTheName(string resident, string reader, bool flagged)
    {
        var partnership = Host.NewPartnership();
        var table = await partnership.BreakthroughTable();
        var about = await table.Introduce();
        var person = await table.Resident(about, resident);
        await Host.Read(await partnership.Professional(reader, partnership.Municipality), "case-household", "CaseTeam", [about.Id], [person]);

        var card = await Card(table, "naamgenoten");

        card.Contains(about.Reference, StringComparison.Ordinal).ShouldBe(flagged, card);
        card.ShouldNotContain(resident.Split(' ')[0] + " ");
    }

    [Fact]
    public async Task OwnAddress_WhenTheReaderGaveIt_IsFlaggedUntilItIsForgottenAndNeverShown()
    {
        var partnership = Host.NewPartnership();
        var table = await partnership.BreakthroughTable();
        var (about, elsewhere) = (await table.Introduce(), await table.Introduce());
        await Lives(table, about, "Kanaalkade 12a, 9876 ZX Dorp");
        await Lives(table, elsewhere, "Kanaalkade 14, 9876 ZX Dorp");
        var reader = await partnership.Professional("Tess Thuis", partnership.Municipality);
        var quiet = await partnership.Professional("Stan Stil", partnership.Municipality);
        foreach (var (who, which) in ((Person, CaseAtWork)[])[(reader, about), (reader, elsewhere), (quiet, about)])
        {
            await Host.Read(who, "case", "CaseTeam", [which.Id]);
        }

        using var browser = await Host.SignIn(reader);
        (await browser.Post("/account/adres", ("postcode", "9876zx"), ("huisnummer", "12 A"))).ShouldBeOk();
        var flagged = await Card(table, "eigen-adres");
        (await browser.Post("/account/adres/vergeten")).ShouldBeOk();
        var forgotten = await Card(table, "eigen-adres");

        flagged.ShouldContain("Tess Thuis");
        flagged.ShouldContain(about.Reference);
        flagged.ShouldNotContain(elsewhere.Reference);
        flagged.ShouldNotContain("Stan Stil");
        flagged.ShouldNotContain("9876");
        forgotten.ShouldNotContain("Tess Thuis");
    }

    [Fact]
    public async Task OwnAddress_WhenWhatIsTypedIsNoAddress_SaysSoAndKeepsNothing()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var browser = await Host.SignIn(table.Participant);

        var answer = await browser.Post("/account/adres", ("postcode", "98 ZX"), ("huisnummer", "twaalf"));

        answer.ShouldBe(System.Net.HttpStatusCode.BadRequest);
        answer.Page.QuerySelector("#postcode-fout").ShouldNotBeNull();
        answer.Page.QuerySelector("#huisnummer-fout").ShouldNotBeNull();
        (await browser.Get("/account")).Body!.TextContent.ShouldContain("Niet doorgegeven");
    }

    private async Task Lives(TableAtWork table, CaseAtWork about, string address)
    {
        await table.Resident(about, "Iris Inwoner");
        using var lead = await Host.SignIn(table.Participant);
        var member = (await lead.Get($"/casussen/{about.Reference}/huishouden")).QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).First(h => h.EndsWith("/contact", StringComparison.Ordinal));
        (await lead.Post(member, ("versie", "0"), ("adres", address))).ShouldBeOk();
    }

    private async Task<string> Card(TableAtWork table, string id)
    {
        await Host.MakeSearchable();
        using var supervisor = await Host.SignIn(await table.Partnership.Professional("Petra Toezicht", table.Partnership.Municipality, InstallationRoles.PrivacyOfficer));
        var page = await supervisor.Get("/logboek/opvallend");
        return page.QuerySelector($"section[aria-labelledby={id}]")!.TextContent;
    }
}
