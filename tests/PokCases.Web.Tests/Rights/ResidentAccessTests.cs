using System.Net;
using System.Text.Json;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Rights;
using PokCases.Web.Tests.Accountability;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Rights;

/// <summary>A request for access from noting it down to what was sent.</summary>
public abstract class ResidentAccessTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Access_FromRequestToSending_HoldsThePersonsDataAndNobodyElses()
    {
        var made = await RightsAtWork.Make(Host);
        using var officer = await Host.SignIn(made.Officer);
        using var reader = await Host.SignIn(made.Table.Participant);
        await reader.Get($"/casussen/{made.About.Reference}/huishouden");
        var path = await made.Note(officer, "Access");
        await made.Choose(officer, path);
        await made.Prepare(officer, path);
        var report = await officer.Get($"{path}/rapport");

        foreach (var early in new[] { "rapport.docx", "rapport.json", "besluit.docx" })
        {
            (await officer.Ask($"{path}/{early}")).ShouldBe(HttpStatusCode.NotFound);
        }

        (await made.Step(officer, path, "besluit", ("besluit", "Partly"), ("reden", "Geheim"), ("bezwaaradres", "Postbus 1"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("request-unchecked");
        await made.CheckAll(officer, path);
        (await made.Step(officer, path, "besluit", ("besluit", "Granted"), ("bezwaaradres", "Postbus 1"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("request-omits");
        (await made.Step(officer, path, "besluit", ("besluit", "Partly"), ("reden", "Een deel valt onder geheimhouding"), ("bezwaaradres", "Postbus 1, Waterveen"))).ShouldBeOk();
        var (_, word) = await officer.Read(new HttpRequestMessage(HttpMethod.Get, $"{path}/rapport.docx"));
        var (_, json) = await officer.Read(new HttpRequestMessage(HttpMethod.Get, $"{path}/rapport.json"));
        var (_, decision) = await officer.Read(new HttpRequestMessage(HttpMethod.Get, $"{path}/besluit.docx"));
        (await made.Step(officer, path, "verzonden", ("verzonden", made.Today), ("hoe", "Aangetekend"))).ShouldBeOk();

        report.QuerySelector("main")!.TextContent.ShouldContain("Onder geheimhouding: eerst met Schuldhulp Waterveen overleggen");
        foreach (var text in new[] { word, json })
        {
            text.ShouldContain(RightsAtWork.Resident);
            text.ShouldContain(RightsAtWork.Said);
            text.ShouldContain("Woonstichting De Brink");
            text.ShouldContain("Werken aan een casus");
            text.ShouldContain("nog geen bewaartermijn");
            text.ShouldContain("Dit valt onder de geheimhouding van Schuldhulp Waterveen.");
            text.ShouldNotContain("overleggen");
            text.ShouldNotContain(RightsAtWork.Secret);
            text.ShouldNotContain(RightsAtWork.Other);
            text.ShouldNotContain(RightsAtWork.Elsewhere);
            foreach (var employee in new[] { made.Table.Participant, made.Table.Other, made.Table.Chair, made.Officer })
            {
                text.ShouldNotContain(employee.Name);
            }
        }

        decision.ShouldContain("binnen zes weken");
        decision.ShouldContain("Postbus 1, Waterveen");
        decision.ShouldContain("Gemeente Waterveen wijst uw verzoek voor een deel toe");
        (await officer.Get(path)).QuerySelector("h1")!.TextContent.ShouldContain("Afgehandeld");
    }

    [Fact]
    public async Task Files_WhenDecided_AreValidAndStayTheSame()
    {
        var made = await RightsAtWork.Make(Host);
        using var officer = await Host.SignIn(made.Officer);
        var path = await made.Decided(officer);
        var word = await Bytes(officer, $"{path}/rapport.docx");
        var json = await Bytes(officer, $"{path}/rapport.json");
        await made.Table.Partnership.Do(async w => (await w.Db.Cases.SingleAsync(c => c.Id == made.About.Id, Cancellation)).Rephrase(1, "Andere titel", "Andere vraag"));

        (await Bytes(officer, $"{path}/rapport.docx")).ShouldBe(word);
        (await Bytes(officer, $"{path}/rapport.json")).ShouldBe(json);
        JsonDocument.Parse(json).RootElement.GetProperty("kenmerk").GetString().ShouldStartWith("VZ-");
        Faults(word).ShouldBeEmpty();
        Faults(await Bytes(officer, $"{path}/besluit.docx")).ShouldBeEmpty();
        (await made.Step(officer, path, "voorbereiden")).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("resident-request-decided");
    }

    [Fact]
    public async Task Omit_WithoutReasonIsRefused_AndWithOneItIsNotInTheReport()
    {
        var made = await RightsAtWork.Make(Host);
        using var officer = await Host.SignIn(made.Officer);
        var path = await made.Note(officer, "Access");
        await made.Choose(officer, path);
        await made.Prepare(officer, path);
        await made.CheckAll(officer, path);
        var item = await made.Item(path, RightsAtWork.Said);

        var without = await made.Step(officer, path, "rapport", ("pagina", "1"), ("regel", $"{item}"), ($"weg-{item}", "true"), ($"reden-{item}", ""));
        (await made.Step(officer, path, "rapport", ("pagina", "1"), ("regel", $"{item}"), ($"weg-{item}", "true"), ($"reden-{item}", "Schaadt de buurman"))).ShouldBeOk();

        without.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("request-omission-reason");
        // What is left out changed, so the rights of others are looked at anew.
        (await made.Step(officer, path, "besluit", ("besluit", "Partly"), ("reden", "x"), ("bezwaaradres", "y"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("request-unchecked");
        await made.CheckAll(officer, path);
        (await made.Step(officer, path, "besluit", ("besluit", "Partly"), ("reden", "x"), ("bezwaaradres", "y"))).ShouldBeOk();
        var (_, word) = await officer.Read(new HttpRequestMessage(HttpMethod.Get, $"{path}/rapport.docx"));
        word.ShouldNotContain(RightsAtWork.Said);
        word.ShouldContain("Schaadt de buurman");
    }

    [Fact]
    public async Task Prepare_WithNamesForAReason_NamesWhoReadAndWithoutReasonIsRefused()
    {
        var made = await RightsAtWork.Make(Host);
        using var officer = await Host.SignIn(made.Officer);
        using var reader = await Host.SignIn(made.Table.Participant);
        await reader.Get($"/casussen/{made.About.Reference}/huishouden");
        var path = await made.Note(officer, "Access");
        await made.Choose(officer, path);

        (await made.Step(officer, path, "voorbereiden", ("namen", "true"), ("namen-waarom", ""))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("request-names-why");
        (await made.Step(officer, path, "voorbereiden", ("namen", "true"), ("namen-waarom", "Vermoeden van meekijken door een bekende"))).ShouldBeOk();

        (await officer.Get($"{path}/rapport")).QuerySelector("#deel-Reading")!.ParentElement!.TextContent.ShouldContain(made.Table.Participant.Name);
    }

    [Fact]
    public async Task EveryStep_IsLoggedForTheRequestAndNamesCaseAndPerson()
    {
        var made = await RightsAtWork.Make(Host);
        using var officer = await Host.SignIn(made.Officer);
        var before = await LastEntry();
        var path = await made.Decided(officer);
        await officer.Ask($"{path}/rapport.docx");

        var entries = (await LogAfter(before)).Where(e => e.Person == made.Officer.Id && e.Purpose == "verzoek").ToList();
        foreach (var action in new[] { "request-person", "request-prepare", "PrepareResidentReport", "DecideResidentRequest", "request-report-word" })
        {
            var entry = entries.First(e => e.Action == action);
            entry.Cases.ShouldBe([made.About.Id], action);
            entry.Subjects.ShouldContain(made.Person, action);
        }
    }

    [Theory]
    [InlineData(InstallationRoles.DataProtectionOfficer, HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    [InlineData(InstallationRoles.Coordinator, HttpStatusCode.NotFound, HttpStatusCode.NotFound)]
    [InlineData(InstallationRoles.Administrator, HttpStatusCode.NotFound, HttpStatusCode.NotFound)]
    [InlineData(InstallationRoles.None, HttpStatusCode.NotFound, HttpStatusCode.NotFound)]
    public async Task Requests_ByEverybodyElse_AreListedForTheFgOnlyAndHandledByNobody(InstallationRoles roles, HttpStatusCode list, HttpStatusCode one)
    {
        var made = await RightsAtWork.Make(Host);
        using var officer = await Host.SignIn(made.Officer);
        var path = await made.Decided(officer);
        using var client = await Host.SignIn(await made.Table.Partnership.Professional("Iemand Anders", made.Table.Other.OrganisationId, roles));

        (await client.Ask("/verzoeken", "text/html")).ShouldBe(list).Body.ShouldNotContain(made.About.Reference);
        foreach (var under in new[] { "", "/persoon", "/rapport", "/rapport.docx", "/rapport.json", "/besluit.docx" })
        {
            (await client.Ask(path + under, "text/html")).ShouldBe(one).Body.ShouldNotContain(RightsAtWork.Resident);
        }

        foreach (var under in new[] { "persoon", "controle", "verlengen", "intrekken", "voorbereiden", "rapport", "besluit", "verzonden" })
        {
            (await client.PostJson($"{path}/{under}", ("versie", "1"), ("pagina", "1"), ("wat", "Identity"), ("hoe", "x"))).ShouldBe(one);
        }

        (await client.Ask("/verzoeken/nieuw", "text/html")).ShouldBe(one);
    }

    private static async Task<byte[]> Bytes(WebClient browser, string path)
    {
        using var response = await browser.SendRaw(new HttpRequestMessage(HttpMethod.Get, path));
        response.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        return await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    private List<string> Faults(byte[] word)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(word), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, Cancellation).Select(e => $"{e.Path?.XPath}: {e.Description}")];
    }
}
