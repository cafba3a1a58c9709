using PokCases.Domain.Sessions;
using PokCases.Domain.Tables;
using PokCases.Web.Persistence;
using PokCases.Web.Sessions.MinutesKeeping;

namespace PokCases.Web.Demo;

/// <summary>Puts one session in the database by the verbs of the work, in the order in which they happened.</summary>
internal sealed class DemoSessionLoader(Partnership partnership, DemoCalendar calendar, Writing w, Table table, PartnershipSession entry)
{
    private static readonly TimeOnly Afternoon = new(15, 20);

    private readonly Guid id = DemoIds.Session(entry.Id);
    private readonly Guid chair = MemberWith(table, TableRoles.Chair);
    private readonly Guid noteTaker = MemberWith(table, TableRoles.NoteTaker);
    private readonly DateTimeOffset start = calendar.StartOf(entry.Days, entry.Start);

    public async Task Load()
    {
        var session = new Session(id, table.Id, entry.Number, start, start + (entry.End - entry.Start), entry.Place, chair);
        var agenda = entry.Agenda.Select((item, index) => (Entry: item, Item: session.Add(MakeItem(item, $"{index}", accepted: true)))).ToList();
        foreach (var (proposal, index) in (entry.Proposals ?? []).Select((p, i) => (p, i)))
        {
            session.Add(MakeItem(proposal, $"proposal-{index}", accepted: false));
        }

        w.Db.Sessions.Add(session);
        Invite(agenda);
        Admit(agenda);
        if (entry.State == SessionState.Closed)
        {
            await Hold(session, agenda);
        }

        w.About(id);
        w.Advance(id, "session");
    }

    private static Guid MemberWith(Table table, TableRoles role) => table.Members.First(m => m.Roles.HasFlag(role)).ProfessionalId;

    private Guid OrganisationOf(string person) => DemoIds.Organisation(partnership.Professionals.Single(p => p.Id == person).Organisation);

    private DateTimeOffset Minute(int minute) => start.AddMinutes(minute);

    private Guid IdOf(string kind, PartnershipSession.Item item, int index) =>
        DemoIds.Of(kind, $"{entry.Id}/{item.Case ?? item.Title}/{index}");

    private AgendaItem MakeItem(PartnershipSession.Item item, string key, bool accepted)
    {
        var phases = item.Template is null
            ? []
            : partnership.Templates.Single(t => t.Id == item.Template).Phases.Select((p, i) => p with { Minutes = item.PhaseMinutes?[i] ?? p.Minutes });
        var made = new AgendaItem(
            DemoIds.Of("item", $"{entry.Id}/{key}"),
            id,
            item.Kind,
            item.Case is null ? null : DemoIds.Case(item.Case),
            item.Kind == ItemKind.Topic ? item.Title! : "",
            item.Minutes,
            item.ProposedBy is null ? chair : DemoIds.Person(item.ProposedBy),
            accepted,
            phases);
        made.Need((item.NeededOrganisations ?? []).Select(DemoIds.Organisation));
        if (item.Request is { } why)
        {
            var proposal = new ItemProposal(made.Id, why, calendar.Past(Math.Min(entry.Days - 5, -1), Afternoon));
            if (accepted)
            {
                proposal.Answer(chair, "", accepted: true, calendar.Past(Math.Min(entry.Days - 4, -1), Afternoon));
            }

            w.Db.Proposals.Add(proposal);
        }

        return made;
    }

    private void Invite(List<(PartnershipSession.Item Entry, AgendaItem Item)> agenda)
    {
        var answered = calendar.Past(Math.Min(entry.Days - 3, -1), Afternoon);
        var substitutes = entry.Invitees.Where(i => i.Substitute is not null).ToDictionary(i => i.Substitute!, i => i.Professional);
        foreach (var invitee in entry.Invitees)
        {
            var guestAt = agenda.Find(a => a.Entry.Guests?.Contains(invitee.Professional) == true);
            var invitation = MakeInvitation(invitee.Professional, invitee.Guest ? guestAt.Item.Id : null, substitutes);
            if (invitee.Answer != InvitationAnswer.None)
            {
                invitation.Reply(
                    invitee.Answer == InvitationAnswer.Accepted,
                    !invitee.Guest && invitee.ExpectedMinute is { } expected ? Minute(expected) : null,
                    answered);
            }

            if (invitee is { Guest: true, ExpectedMinute: { } slot })
            {
                invitation.Slot(Minute(slot), Minute(slot + guestAt.Entry.Minutes));
            }

            substitutes.Remove(invitee.Professional);
        }

        // A substitute who was not invited before is invited by the decline.
        foreach (var substitute in substitutes.Keys.ToList())
        {
            MakeInvitation(substitute, null, substitutes);
        }
    }

    private SessionInvitation MakeInvitation(string person, Guid? itemId, Dictionary<string, string> substitutes)
    {
        var invitation = new SessionInvitation(
            DemoIds.Of("invitation", $"{entry.Id}/{person}"),
            id,
            DemoIds.Person(person),
            itemId,
            substitutes.TryGetValue(person, out var absent) ? DemoIds.Person(absent) : null);
        w.Db.Invitations.Add(invitation);
        return invitation;
    }

    private void Admit(List<(PartnershipSession.Item Entry, AgendaItem Item)> agenda)
    {
        var admitted = calendar.Past(Math.Min(entry.Days - 1, -1), Afternoon);
        foreach (var (item, made) in agenda)
        {
            foreach (var person in (item.Admissions ?? []).Concat(item.Guests ?? []).Distinct())
            {
                var admission = new ItemAdmission(made.Id, DemoIds.Person(person), chair, needsSecond: false, admitted);
                if (item.Present?.Contains(person) == true)
                {
                    admission.TakePart(Minute(Math.Max(item.StartMinute, ArrivalOf(person))));
                }

                w.Db.Admissions.Add(admission);
            }
        }
    }

    private int ArrivalOf(string person) => entry.Invitees.SingleOrDefault(i => i.Professional == person)?.ArrivedMinute ?? 0;

    // A session that was held: everything in it has its own moment.
    private async Task Hold(Session session, List<(PartnershipSession.Item Entry, AgendaItem Item)> agenda)
    {
        session.Open(start);
        foreach (var (item, made) in agenda)
        {
            session.Start(made.Id, Minute(item.StartMinute));
            var reached = new DemoItemLoader(w, table.Id, made, item, Minute(item.StartMinute), noteTaker, OrganisationOf, calendar);
            reached.Load((kind, index) => IdOf(kind, item, index));
        }

        var closed = Minute(agenda.Max(a => a.Entry.StartMinute + a.Entry.LastedMinutes));
        session.Close(closed, chair);
        foreach (var invitee in entry.Invitees.Where(i => i.Present))
        {
            var arrived = Minute(invitee.ArrivedMinute ?? 0);
            var attendance = new Attendance(id, DemoIds.Person(invitee.Professional), OrganisationOf(invitee.Professional), arrived);
            attendance.CheckIn(arrived.AddMinutes(2));
            attendance.Leave(closed);
            w.Db.Attendances.Add(attendance);
        }

        var minutes = await MinutesComposer.Draft(w, session, closed);
        if (entry.Minutes is { AdoptedDays: { } days, AdoptedBy: { } by })
        {
            minutes.Adopt(DemoIds.Person(by), table.MinutesReadableDays, await MinutesHeader.Freeze(w.Db, table.Name, session, DemoIds.Person(by)), calendar.Past(days, Afternoon));
        }
    }
}
