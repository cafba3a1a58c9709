using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Households;
using PokCases.Domain.Sessions;
using PokCases.Domain.Tables;
using PokCases.Web.Tests.Cases.Household;
using PokCases.Web.Tests.Infrastructure;
using Person = PokCases.Web.Tests.Infrastructure.Person;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Sessions.Names;

/// <summary>A case at the table of which every text holds names that its household knows; one of its people is closed. All are admitted but debt help.</summary>
internal sealed record NamesAtWork(TableAtWork Table, SessionAtWork Session, CaseAtWork Case, Guid Item, Guid Contribution, WebClient Lead) : IDisposable
{
    public static readonly string[] Open = ["Samira", "Bergsma", "Faruk"];
    public const string Closed = "Onvindbaar";

    public string Path => $"/sessies/{Session.Id}";

    public string Names => $"{Path}/punten/{Item}/namen";

    public string Receipt => $"{Path}/punten/{Item}/ontvangstbewijs";

    /// <summary>Every address that shows something of the open item.</summary>
    public string[] Pages => [Path, $"{Path}/wijzigingen?na=0", $"{Path}/wijzigingen?na=5", $"{Path}/punten/{Item}/waarom", $"{Path}/bijdragen/{Contribution}/wie", $"{Path}/groot-scherm", $"{Path}/groot-scherm/wijzigingen?na=0"];

    public static async Task<NamesAtWork> Begin(TestHost host, TableKind kind = TableKind.Breakthrough)
    {
        var table = await host.NewPartnership().BreakthroughTable(kind);
        var session = await table.OpenSession();
        var about = await table.Introduce(title: "Samira en haar huis", question: "Hoe blijft Samira wonen met Faruk en Onvindbaar?");
        var lead = await host.SignIn(table.Participant);
        var household = new HouseholdAtWork(about, lead);
        await household.Add("Samira van der Bergsma");
        await household.Add("Faruk", HouseholdRole.Child, ("eigen-rol", "zoon"));
        var hidden = await household.Add(Closed, HouseholdRole.ExPartner);
        (await lead.Post($"{hidden}/wie", ("versie", "1"), ("zicht", "Closed"), ("waarom", "Hoeft niemand te weten"))).ShouldBeOk();
        var item = await session.StartCase(about, table.Chair, table.Deputy, table.NoteTaker, table.Participant);
        await session.TakePart(item, table.Chair, table.Deputy, table.NoteTaker, table.Participant);
        var said = await session.Share(item, table.Deputy, "Samira's huur is laat, mevrouw Van der Bergsma belde met FARUK over onvindbaar.");
        await table.Partnership.Do(w =>
        {
            var advice = new Outcome(Guid.CreateVersion7(), session.Id, item, about.Id, OutcomeKind.Advice, "Samira krijgt uitstel", null, null, table.Deputy.Id, w.Now);
            advice.TakePosition(table.Deputy.Id, table.Deputy.OrganisationId, Stance.Disagree, "Faruk kan niet wachten op Onvindbaar", w.Now);
            w.Db.Outcomes.Add(advice);
            w.Db.Actions.Add(new CaseAction(Guid.CreateVersion7(), table.Id, session.Id, item, about.Id, "Bellen met Samira over Onvindbaar", table.Deputy.Id, table.Deputy.OrganisationId, DateOnly.FromDateTime(w.Now.UtcDateTime).AddDays(3), table.Deputy.Id, w.Now));
            w.Db.HardDates.Add(new HardDate(Guid.CreateVersion7(), about.Id, HardDateKind.Other, "Zitting van Samira", DateOnly.FromDateTime(w.Now.UtcDateTime).AddDays(9), DateOnly.FromDateTime(w.Now.UtcDateTime)));
            w.Db.RoomGuests.Add(new RoomGuest(Guid.CreateVersion7(), item, RoomGuestKind.Resident, "zus van Samira", table.Chair.Id, w.Now));
            w.Advance(session.Id, "outcomes", "actions", "people");
        });
        return new NamesAtWork(table, session, about, item, said, lead);
    }

    /// <summary>The case lead decides to show names.</summary>
    public async Task Reveal(params Person[] people) =>
        (await Lead.Post(Names, [("waarom", "Twee mensen lijken op elkaar"), .. people.Select(p => ("voor", $"{p.Id}"))])).ShouldBeOk();

    public void Dispose() => Lead.Dispose();
}
