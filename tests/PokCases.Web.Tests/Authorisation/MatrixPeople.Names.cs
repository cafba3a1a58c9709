using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Domain.Tables;
using PokCases.Web.Tests.Infrastructure;
using Households = PokCases.Domain.Cases.Households;

namespace PokCases.Web.Tests.Authorisation;

/// <content>At the open item: who sits there with a role that keeps them from every case, and whose names are shown to whom.</content>
internal sealed partial class MatrixPeople
{
    // They sat and took part, and were on the team, before they got a role that shows no content.
    private async Task WhoHandleNoCases()
    {
        var housing = made.Table.Participant.OrganisationId;
        foreach (var (kind, role) in ((string, InstallationRoles)[])[("FG at the table", InstallationRoles.DataProtectionOfficer), ("administrator at the table", InstallationRoles.Administrator)])
        {
            var person = await Add(kind, housing, role);
            await Partnership.Do(async w =>
            {
                var (open, today) = (await OpenItem(w.Db), DateOnly.FromDateTime(w.Now.UtcDateTime));
                (await w.Db.Tables.Include(t => t.Members).Include(t => t.Organisations).SingleAsync(t => t.Id == made.Table.Id)).Seat(person.Id, housing, TableRoles.Participant, "", null, today);
                var held = await w.Db.AgendaItems.FirstAsync(i => i.CaseId == Worked.Id && w.Db.Sessions.Any(s => s.Id == i.SessionId && s.State == SessionState.Closed));
                foreach (var item in (Guid[])[open.Id, held.Id])
                {
                    var admission = new ItemAdmission(item, person.Id, made.Table.Chair.Id, needsSecond: false, w.Now);
                    admission.TakePart(w.Now);
                    w.Db.Admissions.Add(admission);
                }

                foreach (var about in (Guid[])[open.CaseId!.Value, Worked.Id])
                {
                    w.Db.CaseTeam.Add(new CaseTeamMember(Guid.CreateVersion7(), about, person.Id, "", made.Table.Participant.Id, w.Now, null));
                }

                w.AdvanceWhole(open.SessionId, person.Id);
            });
        }
    }

    // Everybody who has something to do with the open item sits in the room: who is not admitted waits there.
    private Task SitDown() => Partnership.Do(async w =>
    {
        var session = (await OpenItem(w.Db)).SessionId;
        var here = await w.Db.Attendances.Where(a => a.SessionId == session).Select(a => a.ProfessionalId).ToListAsync();
        var seated = await w.Db.TableMembers.Where(m => m.TableId == made.Table.Id && m.Until == null).Select(m => m.ProfessionalId)
            .Union(w.Db.Invitations.Where(i => i.SessionId == session && i.Answer != InvitationAnswer.Declined).Select(i => i.ProfessionalId)).ToListAsync();
        foreach (var person in people.Where(p => p.Person is not null && seated.Contains(p.Id) && !here.Contains(p.Id)))
        {
            w.Db.Attendances.Add(new Attendance(session, person.Id, person.Organisation, w.Now));
        }

        w.Advance(session, "people");
    });

    // A household of one whom everybody at the table may know of and one who is closed; names were shown to some.
    private Task NameTheHousehold() => Partnership.Do(async w =>
    {
        var (open, today) = (await OpenItem(w.Db), DateOnly.FromDateTime(w.Now.UtcDateTime));
        var about = open.CaseId!.Value;
        foreach (var (role, isClosed) in ((Households.HouseholdRole, bool)[])[(Households.HouseholdRole.Mother, false), (Households.HouseholdRole.ExPartner, true)])
        {
            var person = new Households.Person(Guid.CreateVersion7(), "Iemand", null, "", today);
            var member = new Households.HouseholdMember(Guid.CreateVersion7(), about, person.Id, role, "", "", w.Now);
            if (isClosed)
            {
                member.Close(1, made.Table.Participant.Id, "Bedreigd", [], w.Now);
            }

            w.Db.HouseholdPersons.Add(person);
            w.Db.HouseholdMembers.Add(member);
        }

        string[] kinds = ["participant", "guest of the open item", "guest who was sent out", "guest who is only invited", "FG at the table", "administrator at the table"];
        w.Db.NameReveals.Add(new NameReveal(Guid.CreateVersion7(), open.Id, about, kinds.Select(k => people.Single(p => p.Kind == k).Id), "Twee mensen lijken op elkaar", made.Table.Participant.Id, w.Now));
        w.Advance(about, "household");
        w.AdvanceWhole(open.SessionId);
    });
}
