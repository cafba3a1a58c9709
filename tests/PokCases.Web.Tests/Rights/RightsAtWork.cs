using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Rights;
using PokCases.Web.Tests.Accountability;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Rights;

/// <summary>A case with two people in its household, one of whom asks; beside it a case that nobody names.</summary>
internal sealed record RightsAtWork(TableAtWork Table, CaseAtWork About, Person Officer, Guid Person, Guid OtherPerson)
{
    public const string Resident = "Kanarie Vraagster";
    public const string Other = "Mus Huisgenoot";
    public const string Said = "De huur is drie maanden niet betaald";
    public const string Secret = "Merelgeheim van de schuldhulp";
    public const string Elsewhere = "Zwaluwvraag van een ander huishouden";

    /// <summary>Today, as a form names it.</summary>
    public string Today => Table.Host.Time.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static async Task<RightsAtWork> Make(TestHost host)
    {
        var table = await host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(question: "Hoe blijf ik in mijn huis?");
        await table.Introduce(question: Elsewhere);
        var person = await table.Resident(about, Resident);
        var other = await table.Resident(about, Other);
        var session = await table.OpenSession();
        var item = await session.StartCase(about);
        await session.Share(item, table.Participant, Said);
        var secret = await session.Share(item, table.Other, Secret);
        await table.Partnership.Do(async w => (await w.Db.Contributions.SingleAsync(c => c.Id == secret)).KeepTo(Audience.OwnOrganisation, Profession.None, false));
        var officer = await table.Partnership.Professional("Petra Privacy", table.Chair.OrganisationId, InstallationRoles.PrivacyOfficer);
        return new RightsAtWork(table, about, officer, person, other);
    }

    /// <summary>Notes a request down; answers its address.</summary>
    public async Task<string> Note(WebClient officer, string kind, params (string Name, string Value)[] fields)
    {
        var answer = await officer.PostJson("/verzoeken/nieuw", [("soort", kind), ("kanaal", "Letter"), ("ontvangen", Today), ("casussen", About.Reference), ("wie", "zelf"), .. fields]);
        return answer.ShouldBeOk().Json.GetProperty("go").GetString()!;
    }

    /// <summary>A step with the version that is on the page now.</summary>
    public async Task<Answer> Step(WebClient officer, string path, string step, params (string Name, string Value)[] fields)
    {
        var id = Guid.Parse(path.Split('/')[^1]);
        var version = 0;
        await Table.Partnership.Do(async w => version = await w.Db.Set<ResidentRequest>().Where(r => r.Id == id).Select(r => r.Version).SingleAsync());
        return await officer.PostJson($"{path}/{step}", [("versie", version.ToString(CultureInfo.InvariantCulture)), .. fields]);
    }

    public async Task Choose(WebClient officer, string path)
    {
        var page = await officer.Get($"{path}/persoon");
        page.QuerySelector("main")!.TextContent.ShouldContain(Resident);
        (await Step(officer, path, "persoon", ("persoon", $"{Person}"))).ShouldBeOk();
    }

    public async Task Prepare(WebClient officer, string path) => (await Step(officer, path, "voorbereiden")).ShouldBeOk();

    public async Task CheckAll(WebClient officer, string path)
    {
        foreach (var check in Enum.GetNames<RequestCheck>())
        {
            (await Step(officer, path, "controle", ("wat", check), ("gedaan", "true"), ("hoe", "Nagekeken en in orde"))).ShouldBeOk();
        }
    }

    /// <summary>A request for access that is decided; answers its address.</summary>
    public async Task<string> Decided(WebClient officer)
    {
        var path = await Note(officer, "Access");
        await Choose(officer, path);
        await Prepare(officer, path);
        await CheckAll(officer, path);
        (await Step(officer, path, "besluit", ("besluit", "Partly"), ("reden", "Een deel valt onder geheimhouding"), ("bezwaaradres", "Postbus 1"))).ShouldBeOk();
        return path;
    }

    /// <summary>The line of a report with this text.</summary>
    public async Task<Guid> Item(string path, string text)
    {
        var id = Guid.Parse(path.Split('/')[^1]);
        Guid found = default;
        await Table.Partnership.Do(async w => found = (await w.Db.Set<ReportItem>().Where(i => i.RequestId == id).ToListAsync()).Single(i => i.Text == text).Id);
        return found;
    }
}
