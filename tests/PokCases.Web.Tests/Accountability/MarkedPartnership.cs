using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Domain.Tables;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

/// <summary>
/// A partnership with something of everything: a session with adopted minutes, one that runs, one that is planned, a
/// second table, and people of every standing. Each case's texts are marked.
/// </summary>
internal sealed class MarkedPartnership
{
    /// <summary>Kinds of text that the partnership holds of its cases; each must be seen by somebody, else nothing is tested.</summary>
    public static readonly string[] Kinds = ["titel", "vraag", "bijdrage", "uitkomst", "tegenstem", "besluit", "actie", "aanvulling", "waarom", "doel"];

    private readonly TestHost host;
    private readonly List<MarkedCase> cases = [];
    private readonly Dictionary<string, Person> people = [];

    private MarkedPartnership(TestHost host, TableAtWork table, TableAtWork elsewhere)
    {
        this.host = host;
        Table = table;
        Elsewhere = elsewhere;
    }

    public TableAtWork Table { get; }

    public TableAtWork Elsewhere { get; }

    public IReadOnlyList<MarkedCase> Cases => cases;

    /// <summary>Who looks, by what they are.</summary>
    public IReadOnlyDictionary<string, Person> People => people;

    public static async Task<MarkedPartnership> Make(TestHost host)
    {
        var partnership = host.NewPartnership();
        var made = new MarkedPartnership(host, await partnership.BreakthroughTable(), await partnership.BreakthroughTable(TableKind.CaseTable));
        await made.NamePeople(partnership);
        var anton = await made.Introduce("antonwoord", made.Table.Participant);
        var berta = await made.Introduce("bertawoord", made.Table.Other);
        var cesar = await made.Introduce("cesarwoord", made.Table.Participant);
        var dora = await made.Introduce("dorawoord", made.Table.Deputy);
        var emil = await made.Introduce("emilwoord", made.Table.Other);
        await made.HoldSession(anton, berta, await made.Introduce("gerdawoord", made.Table.Participant));
        await made.RunSession(cesar, dora, emil);
        await made.PlanSession(anton, emil);
        await made.WorkElsewhere();
        return made;
    }

    private async Task NamePeople(Partnership partnership)
    {
        people["chair"] = Table.Chair;
        people["deputy"] = Table.Deputy;
        people["note-taker"] = Table.NoteTaker;
        people["participant"] = Table.Participant;
        people["other participant"] = Table.Other;
        people["chair of another table"] = Elsewhere.Chair;
        people["coordinator"] = await partnership.Coordinator();
        people["administrator"] = await partnership.Administrator();
        people["privacy officer"] = await partnership.Professional("Petra Privacy", partnership.Municipality, InstallationRoles.PrivacyOfficer);
        people["data protection officer"] = await partnership.Professional("Frits Gegevens", partnership.Municipality, InstallationRoles.DataProtectionOfficer);
        people["legal advisor"] = await partnership.Professional("Lia Raad", partnership.Municipality, InstallationRoles.LegalAdvisor);
        people["colleague of a participant"] = await partnership.Professional("Karel Wonen", Table.Participant.OrganisationId);
        people["outsider"] = await partnership.Outsider();
        people["guest"] = await partnership.Professional("Gerda Gast", await partnership.Organisation("Bank van Waterveen"));
    }

    private async Task<MarkedCase> Introduce(string word, Person by, TableAtWork? at = null)
    {
        var made = new MarkedCase(
            await (at ?? Table).Introduce(by, MarkedCase.Marked(word, "titel"), MarkedCase.Marked(word, "vraag")),
            word);
        cases.Add(made);
        return made;
    }

    // Two cases with other people each, and one that time was too short for; closed, adopted and added to.
    private async Task HoldSession(MarkedCase first, MarkedCase second, MarkedCase notReached)
    {
        var session = await Table.OpenSession();
        await TakeUp(session, first, Table.Chair, Table.NoteTaker, Table.Participant);
        host.Time.Advance(TimeSpan.FromMinutes(20));
        await TakeUp(session, second, Table.Chair, Table.Deputy, Table.Other);
        await session.Admit(await session.AddCase(notReached.Case), Table.Chair, Table.Participant);
        using var chair = await host.SignIn(Table.Chair);
        (await chair.PostJson($"/sessies/{session.Id}/sluiten")).ShouldBeOk();
        var minutes = $"/sessies/{session.Id}/verslag";
        (await chair.Submit((await chair.Get(minutes)).Forms.Single(f => f.Action.EndsWith("/vaststellen", StringComparison.Ordinal)))).ShouldBeOk();
        foreach (var about in (MarkedCase[])[first, second])
        {
            var item = await ItemOf(session, about);
            (await chair.PostJson($"{minutes}/aanvullen", ("punt", $"{item}"), ("tekst", about.Text("aanvulling")))).ShouldBeOk();
        }
    }

    // One case is open, one waits, one is proposed.
    private async Task RunSession(MarkedCase open, MarkedCase waits, MarkedCase proposed)
    {
        host.Time.Advance(TimeSpan.FromDays(14));
        var session = await Table.OpenSession();
        await session.Admit(await session.AddCase(waits.Case), Table.Chair, Table.Deputy);
        await session.AddTopic();
        var item = await TakeUp(session, open, Table.Chair, Table.Deputy, Table.Participant);
        await Propose(session, proposed, Table.Other);
        // The last changes are of one kind each, so that what a page pulls after them holds little.
        await Table.Partnership.Do(w => w.Advance(session.Id, "people"));
        await Table.Partnership.Do(w => w.Advance(session.Id, "guide"));
        await session.Share(item, Table.Participant, open.Text("bijdrage"));
        await Table.Partnership.Do(w => w.Advance(session.Id, "head"));
    }

    private async Task PlanSession(MarkedCase onAgenda, MarkedCase proposed)
    {
        var session = await Table.PlanSession(TimeSpan.FromDays(14));
        var item = await session.AddCase(onAgenda.Case);
        await session.Admit(item, Table.Chair, Table.Participant, people["guest"]);
        await session.Invite(people["guest"], item);
        foreach (var member in (Person[])[Table.Chair, Table.Participant, Table.Other])
        {
            await session.Invite(member);
        }

        await Propose(session, proposed, Table.Other);
    }

    private async Task WorkElsewhere()
    {
        var here = await Introduce("fritswoord", Elsewhere.Participant, Elsewhere);
        var session = await Elsewhere.OpenSession();
        await TakeUp(session, here, Elsewhere.Chair, Elsewhere.Participant);
    }

    private static async Task<Guid> TakeUp(SessionAtWork session, MarkedCase about, params Person[] admitted)
    {
        var item = await session.StartCase(about.Case, admitted);
        await session.TakePart(item, admitted);
        foreach (var person in admitted)
        {
            await session.Share(item, person, about.Text("bijdrage"));
        }

        await session.Table.Partnership.Do(w =>
        {
            var (chair, mandate, introducer) = (session.Table.Chair, session.Table.Participant, about.Case.Introducer);
            var advice = new Outcome(Guid.CreateVersion7(), session.Id, item, about.Id, OutcomeKind.Advice, about.Text("uitkomst"), null, null, chair.Id, w.Now);
            advice.TakePosition(introducer.Id, introducer.OrganisationId, Stance.Disagree, about.Text("tegenstem"), w.Now);
            w.Db.Outcomes.Add(advice);
            w.Db.Outcomes.Add(new Outcome(Guid.CreateVersion7(), session.Id, item, about.Id, OutcomeKind.Decision, about.Text("besluit"), mandate.OrganisationId, mandate.Id, chair.Id, w.Now));
            w.Db.Actions.Add(new CaseAction(Guid.CreateVersion7(), session.Table.Id, session.Id, item, about.Id, about.Text("actie"), introducer.Id, introducer.OrganisationId, DateOnly.FromDateTime(w.Now.UtcDateTime).AddDays(3), chair.Id, w.Now));
            var goal = new Goal(Guid.CreateVersion7(), about.Id, about.Text("doel"), "moeder", 1, introducer.Id, w.Now);
            w.Db.Goals.Add(goal);
            w.Db.ResidentItems.Add(new ResidentItem(about.Id, ResidentItemKind.Goal, goal.Id, string.Empty, introducer.Id, w.Now));
            w.Db.RoomGuests.Add(new RoomGuest(Guid.CreateVersion7(), item, RoomGuestKind.Resident, about.Text("gast"), chair.Id, w.Now));
            w.Advance(session.Id, "outcomes", "actions", "people");
            w.Advance(about.Id, "outcomes");
        });
        return item;
    }

    private async Task Propose(SessionAtWork session, MarkedCase about, Person by)
    {
        var item = Guid.CreateVersion7();
        await Table.Partnership.Do(async w =>
        {
            (await w.Db.Sessions.Include(s => s.Items).SingleAsync(s => s.Id == session.Id))
                .Add(new AgendaItem(item, session.Id, ItemKind.Case, about.Id, string.Empty, 20, by.Id, accepted: false, []));
            w.Db.Proposals.Add(new ItemProposal(item, about.Text("waarom"), w.Now));
            w.Advance(session.Id, "agenda");
        });
    }

    private async Task<Guid> ItemOf(SessionAtWork session, MarkedCase about)
    {
        await using var db = host.Reading.Plain();
        return await db.AgendaItems.Where(i => i.SessionId == session.Id && i.CaseId == about.Id).Select(i => i.Id).SingleAsync(TestContext.Current.CancellationToken);
    }
}
