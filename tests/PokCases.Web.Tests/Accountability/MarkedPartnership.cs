using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain;
using PokCases.Domain.Accounts;
using PokCases.Domain.Budget;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Method;
using PokCases.Domain.Retention;
using PokCases.Domain.Sessions;
using PokCases.Domain.Sharing;
using PokCases.Domain.Signals;
using PokCases.Domain.Tables;
using PokCases.Web.Persistence;
using PokCases.Web.Tables;
using PokCases.Web.Tests.Infrastructure;
using Households = PokCases.Domain.Cases.Households;

namespace PokCases.Web.Tests.Accountability;

/// <summary>
/// A partnership with something of everything: a session with adopted minutes, one that runs, one that is planned, a
/// second table, and people of every standing. Each case's texts are marked.
/// </summary>
internal sealed class MarkedPartnership
{
    /// <summary>Kinds of text that the partnership holds of its cases; each must be seen by somebody, else nothing is tested.</summary>
    public static readonly string[] Kinds = ["titel", "vraag", "bijdrage", "uitkomst", "tegenstem", "besluit", "actie", "aanvulling", "waarom", "inbreng", "persoon", "contact", "vertegenwoordiger", "hulp", "datum", "document", "doel", "antwoord", "doorbraak", "kosten", "aanvraag", "tussentijds", "sluiting", "nazorg", "escalatie", "verwijzing", "delen", "toestemming"];

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
        await made.WriteHousehold(anton);
        await made.WriteHousehold(dora);
        await MarkedRequest.Write(made, anton);
        await made.HoldSession(anton, berta, await made.Introduce("gerdawoord", made.Table.Participant));
        await made.RunSession(cesar, dora, emil);
        await made.PlanSession(anton, emil);
        await made.WorkElsewhere();
        var hanna = await made.Introduce("hannawoord", made.Table.Other);
        await made.Table.AskTriage(hanna.Case, hanna.Text("inbreng"));
        await made.BringPapers(anton, berta);
        await made.WorkOut(anton);
        await made.Share(anton);
        await MarkedRequest.AskToErase(made);
        var matter = Guid.CreateVersion7();
        var paper = await made.Table.Host.Services.GetRequiredService<DocumentFolder>().Store(matter, [1], TestContext.Current.CancellationToken);
        await made.Table.Partnership.Do(w => LawAtWork.Mark(w, matter, made.People["legal advisor"].Id, "van een kwestie", paper));
        await made.CloseAndEscalate(await made.Introduce("ikewoord", made.Table.Participant));
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

    private Task WriteHousehold(MarkedCase about) => Table.Partnership.Do(w =>
    {
        var today = DateOnly.FromDateTime(w.Now.UtcDateTime);
        var person = new Households.Person(Guid.CreateVersion7(), about.Text("persoon"), null, string.Empty, today);
        var member = new Households.HouseholdMember(Guid.CreateVersion7(), about.Id, person.Id, Households.HouseholdRole.Mother, string.Empty, about.Text("notitie"), w.Now);
        var contact = new Households.SafeContact(member.Id, about.Id);
        contact.Change(0, about.Text("contact"), string.Empty, true, about.Text("adres"));
        w.Db.HouseholdPersons.Add(person);
        w.Db.HouseholdMembers.Add(member);
        w.Db.SafeContacts.Add(contact);
        w.Db.Representations.Add(new Households.Representation(Guid.CreateVersion7(), person.Id, Households.RepresentationKind.Mentorship, about.Text("vertegenwoordiger"), string.Empty, null, null));
        w.Db.Help.Add(new Households.Help(Guid.CreateVersion7(), about.Id, new Households.HelpFacts(about.Text("hulp"), string.Empty, string.Empty, 1, null, Households.HoursPer.Week, null)));
        // Far ahead: it stands on the case and on every agenda that this partnership still makes.
        w.Db.HardDates.Add(new Households.HardDate(Guid.CreateVersion7(), about.Id, Households.HardDateKind.Other, about.Text("datum"), today.AddDays(90), today));
        w.Advance(about.Id, "household");
    });

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

    // Somebody of another organisation came on the case; its introducer's organisation shares with that one, and drafts more.
    private Task Share(MarkedCase about) => Table.Partnership.Do(w =>
    {
        var (by, to, today) = (about.Case.Introducer, Table.Other, DateOnly.FromDateTime(w.Now.UtcDateTime));
        w.Db.CaseTeam.Add(new CaseTeamMember(Guid.CreateVersion7(), about.Id, to.Id, "", by.Id, w.Now, null));
        var ground = new LegalGround(Guid.CreateVersion7(), Table.Id, new LegalGroundText("Wmo", "art. 5", "Wmo 2015", "Ondersteuning", LegalGroundKind.SectorLaw, today, null, true), Table.Chair.Id, w.Now);
        var consent = new Consent(Guid.CreateVersion7(), about.Id, null, ConsentMeaning.Secrecy, about.Text("toestemming"), today, ConsentForm.Spoken, about.Text("toestemming"), by.Id, today, w.Now);
        var text = new SharingText(
            to.OrganisationId, null, about.Text("delen"), about.Text("delen"), new SharedSelection(true, true, [], SharedDocuments.All, [], [], false), about.Text("delen"), about.Text("delen"),
            new SharingGrounds(ground.Id, false, null, false, null, consent.Id), new Informing(false, null, "", about.Text("delen"), today.AddDays(7)), today.AddDays(7));
        var decision = new SharingDecision(Guid.CreateVersion7(), about.Id, by.OrganisationId, text, by.Id, w.Now);
        decision.Decide(1, by.Id, by.OrganisationId, new SharingFacts([ground], [consent], true, today), w.Now.AddDays(8), w.Now);
        w.Db.LegalGrounds.Add(ground);
        w.Db.Consents.Add(consent);
        w.Db.SharingDecisions.Add(decision);
        w.Db.SharingDecisions.Add(new SharingDecision(Guid.CreateVersion7(), about.Id, by.OrganisationId, text, by.Id, w.Now));
        ReferralsAtWork.Along(w, Table, decision, about.Text("verwijzing"));
        w.Advance(about.Id, "sharing");
    });

    // One case went up the ladder and was closed, with aftercare that was answered and some that waits; a signal was raised.
    private Task CloseAndEscalate(MarkedCase about) => Table.Partnership.Do(async w =>
    {
        var (lead, today) = (about.Case.Introducer.Id, DateOnly.FromDateTime(w.Now.UtcDateTime));
        w.Db.CaseEscalations.Add(new CaseEscalation(Guid.CreateVersion7(), about.Id, "Maatwerkregister", "", about.Text("escalatie"), today, today, lead, w.Now));
        var closing = new CaseClosing(Guid.CreateVersion7(), about.Id, new ClosingAnswers(ClosingOutcome.Solved, about.Text("sluiting"), "", "", lead, today, ""), today, lead, w.Now);
        (await w.Db.Cases.SingleAsync(c => c.Id == about.Id)).Close(OpenMatters.None);
        w.Db.CaseClosings.Add(closing);
        var answered = new AftercareCheck(Guid.CreateVersion7(), closing, 1, today.AddMonths(-2));
        answered.Reply(AftercareAnswer.Partly, about.Text("nazorg"), lead, w.Now);
        w.Db.AftercareChecks.AddRange(answered, new AftercareCheck(Guid.CreateVersion7(), closing, 1, today.AddMonths(-1)));
        w.Db.Add(new CaseKeeping(about.Id, Table.Id, null, today));
        w.Db.Add(new RetentionHold(Guid.CreateVersion7(), about.Id, about.Text("vasthouden"), today.AddDays(30), today, people["privacy officer"].Id, w.Now));
        w.Advance(about.Id, "case");
        var signal = new Signal(Guid.CreateVersion7(), new SignalText("Zonder adres geen uitkering", "Het loopt steeds vast.", LifeDomain.Money, SignalKind.Legal, "", Remedy.Solve), 2, fromCase: false, lead, about.Case.Introducer.OrganisationId, w.Now);
        w.Db.Signals.Add(signal);
        w.Advance(signal.Id, "signal");
        MarkedMap.Put(w, about.Case.Introducer);
        MarkedDesk.Put(w, people["legal advisor"]);
        MarkedSurvey.Put(w, Table.Id);
    });

    private async Task WorkElsewhere()
    {
        var here = await Introduce("fritswoord", Elsewhere.Participant, Elsewhere);
        var session = await Elsewhere.OpenSession();
        await TakeUp(session, here, Elsewhere.Chair, Elsewhere.Participant);
    }

    // A letter and a picture of one organisation, a search that finds one case, and a case history that is looked at.
    private async Task BringPapers(MarkedCase first, MarkedCase second)
    {
        using var participant = await host.SignIn(Table.Participant);
        foreach (var (name, begin) in ((string, byte[])[])[("brief.txt", []), ("foto.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])])
        {
            var form = (IHtmlFormElement)(await participant.Get($"/casussen/{first.Case.Reference}/documenten")).QuerySelector("form[enctype='multipart/form-data']")!;
            (await participant.SubmitFile(form, name, [.. begin, .. Encoding.UTF8.GetBytes(first.Text("document"))])).ShouldBeOk();
        }

        using var other = await host.SignIn(Table.Other);
        (await other.Post("/casussen/zoeken", ("zoek", second.Word))).ShouldBeOk();
        using var coordinator = await host.SignIn(people["coordinator"]);
        var upload = (IHtmlFormElement)(await coordinator.Get("/casussen/importeren")).QuerySelector("form[enctype='multipart/form-data']")!;
        var row = $"{Table.Prefix};;Van vroeger;Hoe komt het goed?;Gemeente Waterveen;{Table.Participant.Email};;Afgesloten;31-1-2024";
        (await coordinator.SubmitFile(upload, "casussen.csv", Encoding.UTF8.GetBytes($"tafel;referentie;titel;vraag;gemeente;inbrenger;regisseur;fase;datum\n{row}"))).ShouldBeOk();
    }

    // Steps, a breakthrough form, what it costs, money asked and a decision that waits.
    private Task WorkOut(MarkedCase about) => Table.Partnership.Do(async w =>
    {
        var (lead, mandate) = (Table.Participant, OutcomeBasis.Decision(Table.Participant.OrganisationId, Table.Participant.Id, "huisuitzetting opschorten"));
        var method = new CaseMethod(about.Id, await w.Db.AgendaTemplates.SingleAsync(t => t.Id == ShippedTemplates.Breakthrough), w.Now);
        method.Answer(1, 1, about.Text("antwoord"), lead.Id, w.Now);
        w.Db.CaseMethods.Add(method);
        w.Db.Breakthroughs.Add(new Breakthrough(Guid.CreateVersion7(), about.Id, null, 0, BreakthroughContent.Empty with { Proposal = about.Text("doorbraak"), Legitimate = about.Text("doorbraak") }, lead.Id, w.Now));
        var scenario = new Scenario(about.Id);
        scenario.Change(0, 3, about.Text("aanname"), [new ScenarioLine(about.Text("kosten"), string.Empty, 1_000_00, 0, MoneyNature.CostAvoided, about.Text("berust"))], [], lead.Id, w.Now);
        w.Db.Scenarios.Add(scenario);
        var budget = new TableBudget(Guid.CreateVersion7(), Table.Id, w.Now.Year, 10_000_00, 2_500_00, Table.Chair.Id, w.Now);
        var request = budget.Request(Guid.CreateVersion7(), about.Id, 500_00, about.Text("aanvraag"), about.Text("aanvraag"), Table.Deputy.Id, Table.Deputy.OrganisationId, w.Now);
        budget.Weigh(request.Id, 1, about.Text("aanvraag"), Table.Chair.Id);
        w.Db.Budgets.Add(budget);
        w.Db.InterimDecisions.Add(new InterimDecision(Guid.CreateVersion7(), about.Id, Table.Id, about.Text("tussentijds"), about.Text("tussentijds"), mandate, [Table.Other.Id], lead.Id, w.Now));
        var today = DateOnly.FromDateTime(w.Now.UtcDateTime);
        var round = new TriageRound(Guid.CreateVersion7(), about.Id, Table.Id, w.Now, today);
        round.Refer(about.Text("verwijzing"), about.Text("verwijzing"), Table.Chair.Id, w.Now);
        w.Db.TriageRounds.Add(round);
        await ReferralsAtWork.Mark(w, about.Id, Table, round.Id, about.Text("verwijzing"));
        w.Advance(about.Id, "method");
    });

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
