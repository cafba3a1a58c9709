using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Method;
using PokCases.Domain.Sessions;
using PokCases.Domain.Sharing;
using PokCases.Domain.Tables;
using PokCases.Web.Tests.Accountability;
using PokCases.Web.Tests.Infrastructure;
using Households = PokCases.Domain.Cases.Households;

namespace PokCases.Web.Tests.Authorisation;

/// <summary>Adds to a marked partnership somebody of every standing that it lacks, and things kept to some.</summary>
internal sealed partial class MatrixPeople(TestHost host, MarkedPartnership made)
{
    private readonly List<Who> people = [];

    private Partnership Partnership => made.Table.Partnership;

    private MarkedCase Worked => made.Cases[0];

    public static async Task<List<Who>> Make(TestHost host, MarkedPartnership made)
    {
        var all = new MatrixPeople(host, made);
        all.people.AddRange(made.People.Select(p => new Who(p.Key, p.Value, true, Professional.ProfessionOf(Profession.None, p.Value.Roles))));
        await all.OnTheTeam();
        await all.AtTheTable();
        await all.InTheOpenItem();
        await all.Sharing();
        await all.KeepToSome();
        await all.WhoHandleNoCases();
        await all.SitDown();
        await all.NameTheHousehold();
        await all.AskAndTake();
        await all.PutOut();
        return all.people;
    }

    private async Task<Person> Add(string kind, Guid organisation, InstallationRoles roles = InstallationRoles.None, Profession profession = Profession.None)
    {
        var person = await Partnership.Professional(kind, organisation, roles);
        if (profession != Profession.None)
        {
            await Partnership.Do(async w => (await w.Db.Professionals.SingleAsync(p => p.Id == person.Id)).WorksUnder(profession));
        }

        people.Add(new Who(kind, person, true, Professional.ProfessionOf(profession, roles)));
        return person;
    }

    private async Task OnTheTeam()
    {
        var lead = made.Table.Participant;
        var (municipality, housing, team) = (Partnership.Municipality, lead.OrganisationId, made.Table.Deputy.OrganisationId);
        await Join(await Add("team member", team), null);
        await Join(await Add("team member of the lead's organisation", housing), TimeSpan.FromDays(9));
        await Join(await Add("former team member", team), TimeSpan.Zero);
        await Join(await Add("FG on the team", housing, InstallationRoles.DataProtectionOfficer), null);
        await Join(await Add("administrator on the team", housing, InstallationRoles.Administrator), null);
        await Join(await Add("coordinator on the team", municipality, InstallationRoles.Coordinator), null);
        await Join(await Add("doctor on the team", housing, InstallationRoles.None, Profession.Medical), null);
        await Join(await Add("legal advisor on the team", team, InstallationRoles.LegalAdvisor), null);
        await Stand(await Add("substitute", municipality), agreed: true);
        await StandFor(made.People["legal advisor"], await Add("advisor who stands in", municipality, InstallationRoles.LegalAdvisor));
        await Stand(await Add("substitute who was asked", municipality), agreed: false);
        await Stand(await Add("substitute who is FG", municipality, InstallationRoles.DataProtectionOfficer), agreed: false);

        Task Join(Person person, TimeSpan? lasts) => Partnership.Do(w =>
        {
            var member = new CaseTeamMember(Guid.CreateVersion7(), Worked.Id, person.Id, "collega", lead.Id, w.Now.AddDays(-3), lasts is { } some ? w.Now + some : null);
            w.Db.CaseTeam.Add(member);
            w.Db.CaseTeamChanges.Add(new CaseTeamChange(Guid.CreateVersion7(), member, TeamChangeKind.Added, "Nodig voor het werk", lead.Id, w.Now));
        });

        Task StandFor(Person away, Person person) => Partnership.Do(w =>
        {
            var asked = new Stewardship(Guid.CreateVersion7(), away.Id, person.Id, w.Now, w.Now.AddDays(20), w.Now);
            asked.Agree([], w.Now);
            w.Db.Stewardships.Add(asked);
        });

        Task Stand(Person person, bool agreed) => Partnership.Do(w =>
        {
            var asked = new Stewardship(Guid.CreateVersion7(), lead.Id, person.Id, w.Now, w.Now.AddDays(20), w.Now);
            if (agreed)
            {
                asked.Agree([], w.Now);
            }

            w.Db.Stewardships.Add(asked);
        });
    }

    private async Task AtTheTable()
    {
        var housing = made.Table.Participant.OrganisationId;
        var leads = await Add("breakthrough lead", housing);
        var supports = await Add("supporter", housing);
        var left = await Add("former member", housing);
        var mandated = await Add("mandate holder", made.Table.Other.OrganisationId);
        var both = await Add("coordinator at the table", housing, InstallationRoles.Coordinator);
        await Partnership.Do(async w =>
        {
            var today = DateOnly.FromDateTime(w.Now.UtcDateTime);
            var table = await w.Db.Tables.Include(t => t.Members).Include(t => t.Organisations).SingleAsync(t => t.Id == made.Table.Id);
            table.Seat(leads.Id, leads.OrganisationId, TableRoles.BreakthroughLead, "", null, today);
            table.Seat(supports.Id, supports.OrganisationId, TableRoles.Supporter, "", null, today);
            table.Seat(left.Id, left.OrganisationId, TableRoles.Participant, "", null, today);
            table.Seat(mandated.Id, mandated.OrganisationId, TableRoles.Participant, "schulden kwijtschelden", null, today);
            table.Seat(both.Id, both.OrganisationId, TableRoles.Participant, "", null, today);
        });
        await Partnership.Do(async w =>
            (await w.Db.Tables.Include(t => t.Members).Include(t => t.Organisations).SingleAsync(t => t.Id == made.Table.Id)).Unseat(left.Id, DateOnly.FromDateTime(w.Now.UtcDateTime)));
    }

    private async Task InTheOpenItem()
    {
        var bank = await Partnership.Organisation("Energiebedrijf");
        Person[] all =
        [
            await Add("guest of the open item", bank), await Add("guest who was sent out", bank), await Add("guest who waits for a second member", bank),
            await Add("guest who is only invited", bank), await Add("guest who declined", bank), await Add("guest who took part and left", bank),
        ];
        await Partnership.Do(async w =>
        {
            var item = await OpenItem(w.Db);
            foreach (var person in all)
            {
                var invitation = new SessionInvitation(Guid.CreateVersion7(), item.SessionId, person.Id, item.Id, null);
                var admission = new ItemAdmission(item.Id, person.Id, made.Table.Chair.Id, needsSecond: person == all[2], w.Now);
                w.Db.Invitations.Add(invitation);
                if (person == all[1] || person == all[5])
                {
                    admission.Withdraw(w.Now);
                }

                if (person == all[5])
                {
                    admission.TakePart(w.Now);
                }

                if (person == all[4])
                {
                    invitation.Reply(false, null, w.Now);
                }

                if (person != all[3])
                {
                    w.Db.Admissions.Add(admission);
                }
            }

            w.Advance(item.SessionId, "people");
        });
    }

    // Of a third organisation each: what was shared with it was taken back, has run out, is another person's.
    private async Task Sharing()
    {
        Person[] receivers = [];
        foreach (var kind in (string[])["receiver of what was taken back", "receiver of what ran out", "receiver", "colleague of a receiver by name"])
        {
            receivers = [.. receivers, await Add(kind, kind.StartsWith("colleague", StringComparison.Ordinal) ? receivers[2].OrganisationId : await Partnership.Organisation($"Van {kind}"))];
        }

        await Partnership.Do(async w =>
        {
            var (by, today) = (Worked.Case.Introducer, DateOnly.FromDateTime(w.Now.UtcDateTime));
            var grounds = await w.Db.LegalGrounds.Where(g => g.TableId == made.Table.Id).ToListAsync();
            for (var i = 0; i < receivers.Length; i++)
            {
                w.Db.CaseTeam.Add(new CaseTeamMember(Guid.CreateVersion7(), Worked.Id, receivers[i].Id, "", by.Id, w.Now, null));
                if (i == 3)
                {
                    continue;
                }

                var text = new SharingText(
                    receivers[i].OrganisationId, i == 2 ? receivers[i].Id : null, "Taak", "Doel", new SharedSelection(true, true, [], SharedDocuments.All, [], [], false), "Nodig", "Licht",
                    new SharingGrounds(grounds[0].Id, false, null, false, null, null), new Informing(true, today, "Gesprek", "", null), today.AddDays(7));
                var decision = new SharingDecision(Guid.CreateVersion7(), Worked.Id, by.OrganisationId, text, by.Id, w.Now);
                decision.Decide(1, by.Id, by.OrganisationId, new SharingFacts(grounds, [], true, today), i == 1 ? w.Now.AddSeconds(2) : w.Now.AddDays(8), w.Now);
                if (i == 0)
                {
                    decision.Withdraw(by.Id, "Niet meer nodig", w.Now);
                }

                w.Db.SharingDecisions.Add(decision);
            }

            w.Advance(Worked.Id, "sharing");
        });
        host.Time.Advance(TimeSpan.FromSeconds(3));
    }

    // Something in each compartment, in a case and in the open item; one person who is closed to all but one.
    private Task KeepToSome() => Partnership.Do(async w =>
    {
        var item = await OpenItem(w.Db);
        foreach (var by in (Person[])[made.Table.Participant, made.Table.Deputy, people.Single(p => p.Kind == "legal advisor on the team").Person!])
        {
            foreach (var audience in Enum.GetValues<Audience>())
            {
                var profession = by.Roles == InstallationRoles.None ? Profession.Medical : Profession.LegalAdvice;
                foreach (var (session, at, about) in ((Guid, Guid, Guid?)[])[(item.SessionId, item.Id, item.CaseId), (Guid.CreateVersion7(), Guid.CreateVersion7(), Worked.Id)])
                {
                    var said = new Contribution(Guid.CreateVersion7(), session, at, about, by.Id, by.Id, by.OrganisationId, LifeDomain.Money, Nature.Fact, "Gezegd", "", w.Now);
                    said.KeepTo(audience, profession, showsThatItIsKept: audience == Audience.Profession);
                    w.Db.Contributions.Add(said);
                }
            }
        }

        var today = DateOnly.FromDateTime(w.Now.UtcDateTime);
        var first = await w.Db.HouseholdMembers.FirstAsync(m => m.CaseId == Worked.Id);
        var person = new Households.Person(Guid.CreateVersion7(), "Gesloten", null, "", today);
        var member = new Households.HouseholdMember(Guid.CreateVersion7(), Worked.Id, person.Id, Households.HouseholdRole.Father, "", "Gesloten", w.Now);
        member.Close(1, made.Table.Participant.Id, "Bedreigd", [people.Single(p => p.Kind == "team member").Id], w.Now);
        var contact = new Households.SafeContact(member.Id, Worked.Id);
        contact.Change(0, "Bellen", "Niet thuis", true, "Adres");
        w.Db.HouseholdPersons.Add(person);
        w.Db.HouseholdMembers.Add(member);
        w.Db.SafeContacts.Add(contact);
        w.Db.Representations.Add(new Households.Representation(Guid.CreateVersion7(), person.Id, Households.RepresentationKind.Mentorship, "Mentor", "", null, null));
        w.Db.Relations.Add(new Households.Relation(Guid.CreateVersion7(), Worked.Id, first.Id, member.Id, Households.RelationKind.ParentOf, []));
        var scenario = await w.Db.Scenarios.SingleAsync(c => c.CaseId == Worked.Id);
        scenario.Change(
            scenario.Version, 3, "Aanname",
            [new ScenarioLine("Kosten", "Stichting", 1_000_00, 0, MoneyNature.CostAvoided, "Offerte")],
            [new ScenarioOnce("Eenmalig", "Stichting", 100_00, MoneyNature.CostAvoided, "Offerte")],
            made.Table.Participant.Id, w.Now);
        w.Advance(Worked.Id, "household");
        w.Advance(item.SessionId, "agenda");
    });

    private async Task AskAndTake()
    {
        var asks = await Add("who asks for access", made.Table.Other.OrganisationId);
        var refused = await Add("who was refused access", made.Table.Other.OrganisationId);
        var reads = await Add("reader in emergency", made.Table.Other.OrganisationId);
        var leads = await Add("who is asked to lead", made.Table.Participant.OrganisationId);
        var read = await Add("reader whose emergency ended", made.Table.Other.OrganisationId);
        await Partnership.Do(async w =>
        {
            var today = DateOnly.FromDateTime(w.Now.UtcDateTime);
            var request = new AccessRequest(Guid.CreateVersion7(), Worked.Case.Reference, Worked.Id, asks.Id, "Begeleider", "Ik ga op huisbezoek", today.AddDays(2), w.Now.AddDays(30), w.Now);
            var answered = new AccessRequest(Guid.CreateVersion7(), Worked.Case.Reference, Worked.Id, refused.Id, "Begeleider", "Ik ga op huisbezoek", today.AddDays(2), w.Now.AddDays(30), w.Now);
            answered.Refuse("Niet nodig", made.Table.Participant.Id, w.Now);
            var runs = new EmergencyAccess(Guid.CreateVersion7(), Worked.Id, reads.Id, "Er dreigt nu een ontruiming van een gezin", EmergencyAccess.Longest, today.AddDays(5), w.Now);
            var over = new EmergencyAccess(Guid.CreateVersion7(), Worked.Id, read.Id, "Er dreigt nu een ontruiming van een gezin", EmergencyAccess.Longest, today.AddDays(5), w.Now);
            over.End(w.Now);
            w.Db.CaseLeadTransfers.Add(new CaseLeadTransfer(Guid.CreateVersion7(), await w.Db.Cases.SingleAsync(c => c.Id == Worked.Id), leads.Id, "Ik ga met verlof", made.Table.Participant.Id, w.Now));
            w.Db.AccessRequests.AddRange(request, answered);
            w.Db.EmergencyAccesses.AddRange(runs, over);
            w.Db.IntakeStops.Add(new IntakeStop(Guid.CreateVersion7(), asks.Id, asks.OrganisationId, "Mevrouw", DangerStep.CallsEmergency, w.Now));
        });
    }

    // They see as much as anybody, until they were put out.
    private async Task PutOut()
    {
        foreach (var kind in (string[])["who was switched off", "who was signed out"])
        {
            var person = await Partnership.Professional(kind, made.Table.Participant.OrganisationId, InstallationRoles.Coordinator | InstallationRoles.PrivacyOfficer);
            people.Add(new Who(kind, person, false, Profession.None));
            await Partnership.Do(w => w.Db.CaseTeam.Add(new CaseTeamMember(Guid.CreateVersion7(), Worked.Id, person.Id, "", made.Table.Participant.Id, w.Now, null)));
        }

        people.Add(new Who("nobody", null, false, Profession.None));
    }

    private async Task<AgendaItem> OpenItem(PokCases.Web.Persistence.PokCasesDb db) =>
        await db.AgendaItems.FirstAsync(i => i.State == ItemState.Running && i.CaseId != null && db.Sessions.Any(s => s.Id == i.SessionId && s.State == SessionState.Running && s.TableId == made.Table.Id));
}
