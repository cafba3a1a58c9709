using System.Net;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases.Households;
using PokCases.Domain.Rights;
using PokCases.Web.Tests.Accountability;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Rights;

/// <summary>What stands in a report: everything of the cases it names, what is closed or secret held back until it was looked at, and no employee by name.</summary>
public abstract class ReportContentsTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Prepare_OfCasesWithSomethingOfEverything_HoldsEveryKindOfText()
    {
        var marked = await MarkedPartnership.Make(Host);
        using var officer = await Host.SignIn(marked.People["privacy officer"]);
        var cases = marked.Cases.Where(c => c.Case.Reference.StartsWith(marked.Table.Prefix, StringComparison.Ordinal)).Take(10).ToList();
        var person = Guid.Empty;
        await marked.Table.Partnership.Do(async w => person = await w.Db.HouseholdMembers.Where(m => m.CaseId == cases[0].Id).Select(m => m.PersonId).FirstAsync());
        var path = (await officer.PostJson(
            "/verzoeken/nieuw",
            ("soort", "Access"), ("kanaal", "Letter"), ("ontvangen", Host.Time.GetUtcNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)), ("wie", "zelf"),
            ("casussen", string.Join(", ", cases.Select(c => c.Case.Reference))))).ShouldBeOk().Json.GetProperty("go").GetString()!;
        (await officer.PostJson($"{path}/persoon", ("versie", "1"), ("persoon", $"{person}"))).ShouldBeOk();

        (await officer.PostJson($"{path}/voorbereiden", ("versie", "2"))).ShouldBeOk();

        var items = await Items(marked.Table.Partnership, path);
        var all = string.Join('\n', items.Select(i => $"{i.Title}\n{i.Text}\n{i.Origin}"));
        all.ShouldContain("brief.txt");
        // Of documents their names; what stands in them is asked for apart.
        MarkedPartnership.Kinds.Where(kind => kind != "document" && !cases.Exists(c => all.Contains(c.Text(kind), StringComparison.Ordinal))).ShouldBeEmpty();
        marked.Cases.Except(cases).Where(c => c.StandsIn(all)).Select(c => c.Word).ShouldBeEmpty();
        foreach (var employee in marked.People.Values)
        {
            all.ShouldNotContain(employee.Name);
        }
    }

    [Fact]
    public async Task Prepare_OfAClosedPersonWithAProtectedAddress_HoldsThatBackUntilItWasLookedAt()
    {
        var made = await RightsAtWork.Make(Host);
        using var officer = await Host.SignIn(made.Officer);
        await made.Table.Partnership.Do(async w =>
        {
            var other = await w.Db.HouseholdMembers.SingleAsync(m => m.PersonId == made.OtherPerson, Cancellation);
            var contact = new SafeContact(other.Id, made.About.Id);
            contact.Change(0, "Bellen na tien uur", string.Empty, true, "Onderduikstraat 9");
            w.Db.SafeContacts.Add(contact);
            other.Close(other.Version, made.Table.Participant.Id, "Voor haar veiligheid", [], w.Now);
        });
        var path = await made.Note(officer, "Access");
        (await officer.Get($"{path}/persoon")).QuerySelector("main")!.TextContent.ShouldContain("Afgeschermd in deze casus");
        (await made.Step(officer, path, "persoon", ("persoon", $"{made.OtherPerson}"))).ShouldBeOk();

        await made.Prepare(officer, path);

        var items = await Items(made.Table.Partnership, path);
        var own = items.FindAll(i => i.Part is ReportPart.Person or ReportPart.Contact);
        own.ShouldContain(i => i.Text == RightsAtWork.Other);
        own.ShouldContain(i => i.Text == "Onderduikstraat 9");
        own.ShouldAllBe(i => i.IsOmitted && i.Caution == ReportCaution.Closed);
        items.ShouldNotContain(i => i.Text.Contains(RightsAtWork.Resident, StringComparison.Ordinal));
        await made.CheckAll(officer, path);
        (await made.Step(officer, path, "besluit", ("besluit", "Partly"), ("reden", "Een deel blijft geheim"), ("bezwaaradres", "Postbus 1"))).ShouldBeOk();
        var (_, word) = await officer.Read(new HttpRequestMessage(HttpMethod.Get, $"{path}/rapport.docx"));
        word.ShouldNotContain("Onderduikstraat");
        word.ShouldContain("in de casus afgeschermd om iemand te beschermen");
        // Why it was held back inside is no reason to give.
        word.ShouldNotContain("overleggen");
    }

    [Fact]
    public async Task Prepare_OfAnOpenPersonWithAProtectedAddress_HoldsTheAddressBackOnly()
    {
        var made = await RightsAtWork.Make(Host);
        using var officer = await Host.SignIn(made.Officer);
        await made.Table.Partnership.Do(async w =>
        {
            var member = await w.Db.HouseholdMembers.SingleAsync(m => m.PersonId == made.Person, Cancellation);
            var contact = new SafeContact(member.Id, made.About.Id);
            contact.Change(0, "Bellen na tien uur", string.Empty, true, "Onderduikstraat 9");
            w.Db.SafeContacts.Add(contact);
        });
        var path = await made.Note(officer, "Access");
        await made.Choose(officer, path);

        await made.Prepare(officer, path);

        var items = await Items(made.Table.Partnership, path);
        items.Single(i => i.Text == "Onderduikstraat 9").ShouldSatisfyAllConditions(i => i.IsOmitted.ShouldBeTrue(), i => i.Caution.ShouldBe(ReportCaution.ProtectedAddress));
        items.Single(i => i.Text == "Bellen na tien uur").IsOmitted.ShouldBeFalse();
    }

    [Fact]
    public async Task Prepare_OfSomebodyWithRelationsAndFigures_TellsThemInWordsWithoutTheOthersName()
    {
        var made = await RightsAtWork.Make(Host);
        using var officer = await Host.SignIn(made.Officer);
        await made.Table.Partnership.Do(w =>
        {
            w.Db.Relations.Add(new Relation(Guid.CreateVersion7(), made.About.Id, made.Person, made.OtherPerson, RelationKind.ParentOf, []));
            w.Db.CaseDomains.Add(new CaseDomain(made.About.Id, Domain.LifeDomain.Housing));
            w.Db.DomainMarks.Add(new DomainMark(Guid.CreateVersion7(), made.About.Id, Domain.LifeDomain.Housing, 2, 4, made.Table.Participant.Id, w.Now));
        });
        var path = await made.Note(officer, "Access");
        await made.Choose(officer, path);
        await made.Prepare(officer, path);
        var open = await Items(made.Table.Partnership, path);

        await made.Table.Partnership.Do(async w =>
        {
            var other = await w.Db.HouseholdMembers.SingleAsync(m => m.PersonId == made.OtherPerson, Cancellation);
            other.Close(other.Version, made.Table.Participant.Id, "Voor haar veiligheid", [], w.Now);
        });
        var second = await made.Note(officer, "Access");
        await made.Choose(officer, second);
        await made.Prepare(officer, second);
        var closed = await Items(made.Table.Partnership, second);

        var line = open.Single(i => i.Title == "Hoe u bij elkaar hoort");
        line.Text.ShouldMatch(@"^u \(.+\) is ouder van .+$");
        line.Text.ShouldNotContain(RightsAtWork.Other);
        line.IsOmitted.ShouldBeFalse();
        open.Single(i => i.Title == "Leefgebieden").Text.ShouldBe("Wonen");
        open.Single(i => i.Title == "Hoe gaat het: Wonen").ShouldSatisfyAllConditions(i => i.Text.ShouldStartWith("Nu 2, gewenst 4."), i => i.On.ShouldNotBeNull());
        closed.Single(i => i.Title == "Hoe u bij elkaar hoort").ShouldSatisfyAllConditions(i => i.IsOmitted.ShouldBeTrue(), i => i.Caution.ShouldBe(ReportCaution.Closed));
    }

    [Fact]
    public async Task Prepare_ByDefault_NamesOrganisationAndFunctionOfWhoReadAndNobody()
    {
        var made = await RightsAtWork.Make(Host);
        using var officer = await Host.SignIn(made.Officer);
        using var reader = await Host.SignIn(made.Table.Participant);
        await reader.Get($"/casussen/{made.About.Reference}/huishouden");
        var path = await made.Note(officer, "Access");
        await made.Choose(officer, path);

        await made.Prepare(officer, path);

        var items = await Items(made.Table.Partnership, path);
        items.ShouldContain(i => i.Part == ReportPart.Reading && i.Origin == "Woonstichting De Brink" && i.Text.Contains(':', StringComparison.Ordinal));
        foreach (var employee in new[] { made.Table.Participant, made.Table.Other, made.Table.Chair, made.Table.NoteTaker, made.Officer })
        {
            items.ShouldNotContain(i => $"{i.Title} {i.Text} {i.Origin}".Contains(employee.Name, StringComparison.Ordinal), employee.Name);
        }
    }

    [Theory]
    [InlineData(RequestCheck.Identity)]
    [InlineData(RequestCheck.Representation)]
    [InlineData(RequestCheck.Others)]
    public async Task Send_BeforeAllThreeChecks_IsRefusedAndThereIsNoFile(RequestCheck missing)
    {
        var made = await RightsAtWork.Make(Host);
        using var officer = await Host.SignIn(made.Officer);
        var path = await made.Note(officer, "Access");
        await made.Choose(officer, path);
        await made.Prepare(officer, path);
        foreach (var check in Enum.GetValues<RequestCheck>().Where(c => c != missing))
        {
            (await made.Step(officer, path, "controle", ("wat", $"{check}"), ("gedaan", "true"), ("hoe", "Nagekeken"))).ShouldBeOk();
        }

        (await made.Step(officer, path, "controle", ("wat", $"{missing}"), ("hoe", "Niet aangevinkt"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("request-check-tick");
        (await made.Step(officer, path, "controle", ("wat", $"{missing}"), ("gedaan", "true"), ("hoe", ""))).ShouldBe(HttpStatusCode.BadRequest);
        (await made.Step(officer, path, "besluit", ("besluit", "Partly"), ("reden", "x"), ("bezwaaradres", "y"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("request-unchecked");
        (await made.Step(officer, path, "verzonden", ("verzonden", made.Today), ("hoe", "Per post"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("request-not-decided");

        foreach (var file in new[] { "rapport.docx", "rapport.json", "besluit.docx" })
        {
            (await officer.Ask($"{path}/{file}")).ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Forms_WithoutScript_ComeBackWithWhatWasTyped()
    {
        var made = await RightsAtWork.Make(Host);
        using var officer = await Host.SignIn(made.Officer);
        var path = await made.Note(officer, "Access");
        await made.Choose(officer, path);
        await made.Prepare(officer, path);
        var item = await made.Item(path, RightsAtWork.Said);
        var form = (await officer.Get($"{path}/rapport")).Form($"{path}/rapport");

        var omitted = await officer.Submit(form, ($"weg-{item}", "true"), ($"reden-{item}", ""));
        await made.CheckAll(officer, path);
        var decided = await officer.Submit((await officer.Get(path)).Form($"{path}/besluit"), ("besluit", "Refused"), ("reden", ""), ("bezwaaradres", "Postbus 1, Waterveen"));
        var withdrawn = await officer.Post($"{path}/intrekken", ("versie", "1"), ("reden", "Niet meer nodig"));

        omitted.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector($"#reden-{item}-fout")!.TextContent.ShouldContain("Schrijf waarom");
        omitted.Page.QuerySelector($"[name='weg-{item}']")!.HasAttribute("checked").ShouldBeTrue(omitted.Body);
        decided.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#besluit-reden").ShouldNotBeNull();
        decided.Page.QuerySelector("[name=bezwaaradres]")!.TextContent.ShouldBe("Postbus 1, Waterveen");
        decided.Page.QuerySelector("[name=besluit][value=Refused]")!.HasAttribute("checked").ShouldBeTrue(decided.Body);
        withdrawn.ShouldBe(HttpStatusCode.Conflict).Page.QuerySelector("#intrekken-reden")!.TextContent.ShouldBe("Niet meer nodig");
    }

    [Theory]
    [InlineData("Jolanda Bakker belt morgen.", "Een medewerker belt morgen.")]
    [InlineData("Afgesproken met J. Bakker en J Bakker.", "Afgesproken met een medewerker en een medewerker.")]
    [InlineData("Zij werkt bij de bakker.", "Zij werkt bij de bakker.")]
    public void Names_OfEmployees_GiveWay(string text, string expected) =>
        new Web.Rights.EmployeeNames(["Jolanda Bakker"], "een medewerker").Out(text).ShouldBe(expected);

    [Fact]
    public async Task Request_ByAPrivacyOfficerWhoWasPutOut_IsRefusedAtOnce()
    {
        var made = await RightsAtWork.Make(Host);
        using var officer = await Host.SignIn(made.Officer);
        var path = await made.Decided(officer);
        await made.Table.Partnership.Do(async w => (await w.Db.Professionals.SingleAsync(p => p.Id == made.Officer.Id, Cancellation)).SetRoles(InstallationRoles.None));

        foreach (var under in new[] { "", "/rapport", "/rapport.docx", "/rapport.json", "/besluit.docx" })
        {
            (await officer.Ask(path + under, "text/html")).ShouldBe(HttpStatusCode.NotFound);
        }
    }

    private async Task<List<ReportItem>> Items(Partnership partnership, string path)
    {
        var id = Guid.Parse(path.Split('/')[^1]);
        List<ReportItem> items = [];
        await partnership.Do(async w => items = await w.Db.Set<ReportItem>().Where(i => i.RequestId == id).OrderBy(i => i.Place).AsNoTracking().ToListAsync(Cancellation));
        return items;
    }
}
