using System.Net;
using AngleSharp.Dom;
using PokCases.Domain.Cases.Households;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Cases.Household;

/// <summary>A person closed to who needs only the others is not there for them: on no page, in no count, by no address.</summary>
public abstract class ClosedPersonTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    private const string Pages = " /tijdlijn /huishouden /huishouden/relaties/nieuw /plan /documenten /afspraken /waarom /aanpak";

    [Fact]
    public async Task Close_ForOthersOnTheCase_LeavesNoTraceOnAnyPage()
    {
        await using var at = await AtWork.Begin(Host);
        var hidden = await at.Household.Add("Onvindbaar", HouseholdRole.ExPartner, ("notitie", "Geheimennotitie"));
        await at.Household.Add("Zichtbaar");
        (await at.Household.Draw("Onvindbaar", RelationKind.ExPartnerOf, "Zichtbaar")).ShouldBeOk();
        var person = await at.Household.IdOf("Onvindbaar");
        (await at.Lead.Post($"{hidden}/vertegenwoordiging", ("soort", "FinancialAdministration"), ("wie", "Bewindvoerdernaam"))).ShouldBeOk();
        (await at.Lead.Post($"{hidden}/contact", ("zo-wel", "Alleen via Contactpersoonnaam"))).ShouldBeOk();
        var before = await Text(at.Colleague, at.Path);

        await at.Close(hidden);

        before.ShouldContain("Onvindbaar");
        foreach (var under in Pages.Split(' '))
        {
            var body = (await at.Colleague.Ask($"/casussen/{at.Case.Reference}{under}", "text/html")).ShouldBeOk().Body;
            foreach (var trace in new[] { "Onvindbaar", "Geheimennotitie", "Bewindvoerdernaam", "Contactpersoonnaam", person, "ex-partner", "afgeschermd" })
            {
                body.ShouldNotContain(trace, Shouldly.Case.Sensitive, $"{under}: {trace}");
            }
        }

        (await at.Colleague.Get(at.Path)).QuerySelectorAll(".pok-members > li").Length.ShouldBe(1);
        (await Text(at.Lead, at.Path)).ShouldContain("Onvindbaar");
        (await Text(at.Lead, $"/casussen/{at.Case.Reference}/tijdlijn")).ShouldContain("Een persoon in het huishouden is afgeschermd");
    }

    [Fact]
    public async Task Close_ForOthers_ItsAddressesAreNotThere()
    {
        await using var at = await AtWork.Begin(Host);
        var hidden = await at.Household.Add("Onvindbaar", HouseholdRole.Child);
        await at.Household.Add("Zichtbaar");
        var (gone, there) = (await at.Household.IdOf("Onvindbaar"), await at.Household.IdOf("Zichtbaar"));
        await at.Close(hidden);

        foreach (var under in new[] { "", "/contact", "/vertegenwoordiging", "/wie" })
        {
            (await at.Colleague.Ask(hidden + under, "text/html")).ShouldBe(HttpStatusCode.NotFound);
        }

        (await at.Colleague.PostJson($"{hidden}/weg")).ShouldBe(HttpStatusCode.NotFound);
        (await at.Colleague.PostJson($"{at.Path}/relaties/nieuw", ("wie", gone), ("relatie", "ParentOf"), ("van-wie", there))).ShouldBe(HttpStatusCode.NotFound);
        (await at.Household.Page()).QuerySelectorAll(".pok-members > li").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Close_ExceptForSomebody_ShowsThatPersonWhyAndLetsOnlyTheLeadChoose()
    {
        await using var at = await AtWork.Begin(Host);
        var hidden = await at.Household.Add("Onvindbaar", HouseholdRole.Child);

        await at.Close(hidden, at.Table.Deputy);

        (await Text(at.Colleague, at.Path)).ShouldContain("Onvindbaar");
        (await Text(at.Colleague, $"{hidden}/wie")).ShouldContain("omdat de casusregisseur u heeft aangewezen");
        (await at.Colleague.PostJson($"{hidden}/wie", ("versie", "2"), ("zicht", "Everybody"))).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Close_WithoutAReason_AsksForItAndKeepsWhatWasChosen()
    {
        await using var at = await AtWork.Begin(Host);
        var hidden = await at.Household.Add("Onvindbaar", HouseholdRole.Child);

        var answer = (await at.Lead.Post($"{hidden}/wie", ("versie", "1"), ("zicht", "Closed"), ("mensen", $"{at.Table.Deputy.Id}"))).ShouldBe(HttpStatusCode.BadRequest);

        answer.Page.QuerySelector("[name=waarom]")!.GetAttribute("aria-invalid").ShouldBe("true");
        answer.Page.QuerySelector("input[name=zicht][value=Closed]")!.HasAttribute("checked").ShouldBeTrue();
        answer.Page.QuerySelector("input[name=mensen]")!.HasAttribute("checked").ShouldBeTrue();
        (await Text(at.Colleague, at.Path)).ShouldContain("Onvindbaar");
    }

    [Fact]
    public async Task Open_Again_ShowsThePersonToTheTeam()
    {
        await using var at = await AtWork.Begin(Host);
        var hidden = await at.Household.Add("Onvindbaar", HouseholdRole.Child);
        await at.Close(hidden);

        (await at.Lead.Post($"{hidden}/wie", ("versie", "2"), ("zicht", "Everybody"))).ShouldBeOk();

        (await Text(at.Colleague, at.Path)).ShouldContain("Onvindbaar");
    }

    [Fact]
    public async Task Remove_AClosedPerson_TellsTheTeamNothing()
    {
        await using var at = await AtWork.Begin(Host);
        var hidden = await at.Household.Add("Onvindbaar", HouseholdRole.ExPartner);
        await at.Close(hidden);

        (await at.Lead.Post($"{hidden}/weg")).ShouldBeOk();

        (await Text(at.Colleague, $"/casussen/{at.Case.Reference}/tijdlijn")).ShouldNotContain("ex-partner");
    }

    [Fact]
    public async Task Bring_FromACaseWhereThePersonIsClosed_IsNotOffered()
    {
        await using var at = await AtWork.Begin(Host);
        var hidden = await at.Household.Add("Onvindbaar", HouseholdRole.Child);
        var other = await at.Table.Introduce(at.Table.Deputy, "Andere casus");
        (await Text(at.Colleague, $"/casussen/{other.Reference}/huishouden/personen/bekend")).ShouldContain("Onvindbaar");

        await at.Close(hidden);

        (await Text(at.Colleague, $"/casussen/{other.Reference}/huishouden/personen/bekend")).ShouldNotContain("Onvindbaar");
    }

    private static async Task<string> Text(WebClient client, string path) => (await client.Get(path)).QuerySelector("main")!.TextContent;

    /// <summary>A case whose lead and a colleague of another organisation, on its team, look at it.</summary>
    private sealed record AtWork(TableAtWork Table, CaseAtWork Case, HouseholdAtWork Household, WebClient Lead, WebClient Colleague) : IAsyncDisposable
    {
        public string Path => Household.Path;

        public static async Task<AtWork> Begin(TestHost host)
        {
            var table = await host.NewPartnership().BreakthroughTable();
            var about = await table.Introduce();
            await table.Partnership.Do(w => w.Db.CaseTeam.Add(new(Guid.CreateVersion7(), about.Id, table.Deputy.Id, "wijkwerker", table.Participant.Id, w.Now, null)));
            var lead = await host.SignIn(table.Participant);
            return new AtWork(table, about, new HouseholdAtWork(about, lead), lead, await host.SignIn(table.Deputy));
        }

        public async Task Close(string member, params PokCases.Web.Tests.Infrastructure.Person[] except)
        {
            var page = await Lead.Get($"{member}/wie");
            (await Lead.Post($"{member}/wie", [("versie", page.QuerySelector("[name=versie]")!.GetAttribute("value")!), ("zicht", "Closed"), ("waarom", "Hoeft niemand te weten"), .. except.Select(p => ("mensen", $"{p.Id}"))])).ShouldBeOk();
        }

        public ValueTask DisposeAsync()
        {
            Lead.Dispose();
            Colleague.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
