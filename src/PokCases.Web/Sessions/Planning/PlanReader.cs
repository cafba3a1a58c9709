using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Domain.Tables;
using PokCases.Web.Cases.Household;
using PokCases.Web.Cases.Method;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;
using PokCases.Web.Signals;
using PokCases.Web.Tables;

namespace PokCases.Web.Sessions.Planning;

/// <summary>Puts together what the planning page shows.</summary>
internal sealed class PlanReader(ItemLabels labels, TableWords names, Words words, IStringLocalizer<PlanningTexts> texts)
{
    private const int MinutesWithoutTemplate = 20;

    public async Task<PlanView> Read(AccessScope r, SessionFacts facts, string? focus, FormTrouble? trouble)
    {
        var (session, table) = (facts.Session, facts.Table);
        var seq = await r.SeqOf(session.Id);
        var deferred = facts.IsEditable ? await DeferredItems.Open(r.Db, table.Id) : [];
        // What was deferred or declined here does not stand on the page.
        var own = session.Items.Where(i => i.State is not (ItemState.Deferred or ItemState.Declined)).ToList();
        List<AgendaItem> items = [.. own, .. deferred.Where(d => d.Session.Id != session.Id).Select(d => d.Item)];
        var named = await labels.Load(r, facts, items);
        var book = await labels.Names(r, items);
        var itemIds = session.Items.Select(i => i.Id).ToList();
        var invitations = facts.Roster.Invitations.ToList();
        var people = await NamedPerson.Load(r.Db, null);
        var organisations = await r.Db.Organisations.ToDictionaryAsync(o => o.Id, o => o.Name);
        var caseIds = own.Where(i => named[i.Id].IsKnown && i.CaseId is not null).Select(i => i.CaseId!.Value).ToList();
        var cases = await r.Db.Cases.Where(c => caseIds.Contains(c.Id)).ToDictionaryAsync(c => c.Id);
        var proposals = await r.Db.Proposals.Where(p => itemIds.Contains(p.ItemId)).ToDictionaryAsync(p => p.ItemId);
        var template = table.TemplateId is { } id ? await r.Db.AgendaTemplates.SingleOrDefaultAsync(t => t.Id == id) : null;

        var dates = (await HardDateReader.Load(r.Db, own.Where(i => i.CaseId is not null && IsTitled(named[i.Id])).Select(i => i.CaseId!.Value))).Lines(r.Now);
        var interims = await InterimNotices.Load(r.Db, own.Where(i => i.CaseId is not null && IsTitled(named[i.Id])).Select(i => i.Id));
        var expected = invitations.ConvertAll(i => new ExpectedPerson(people[i.ProfessionalId].OrganisationId, i.Answer, i.ArrivesAt, i.ItemId));
        var clock = AgendaClock.Of(session);
        var agenda = session.Agenda.Where(i => i.State != ItemState.Deferred).ToList();
        var planned = agenda.Select((item, index) => new PlannedItem(
            item,
            named[item.Id],
            clock[item.Id].From,
            clock[item.Id].Until,
            [.. item.NeededOrganisations.Select(o => new NeededOrganisation(o, organisations.GetValueOrDefault(o, ""), ExpectedPerson.Presence(expected, o, item.Id, clock[item.Id].From)))],
            item.CaseId is { } caseId && cases.TryGetValue(caseId, out var about) ? Choices(facts, item, about, invitations, people) : [],
            [.. invitations.Where(i => i.ItemId == item.Id).Select(i => new PlannedGuest(i, people[i.ProfessionalId].Full, i.SlotFrom <= clock[item.Id].From && i.SlotUntil >= clock[item.Id].Until))],
            item.IsToCome && index > 0 && agenda[index - 1].IsToCome,
            item.IsToCome && index < agenda.Count - 1 && agenda[index + 1].IsToCome)
        {
            HardDates = item.CaseId is { } dated && IsTitled(named[item.Id]) ? [.. dates[dated].Select(d => facts.SeesCaseOf(item) ? d with { What = book.Of(dated, d.What) } : d.WithoutWords())] : [],
            Interim = interims.GetValueOrDefault(item.Id),
        }).ToList();

        var view = new PlanView(
            session,
            table,
            facts.IsEditable,
            table.CovenantHolds(words.Local(session.StartsAt)),
            people[session.ChairId].Name,
            [.. ChairRotation.Candidates(table).Select(m => people[m.ProfessionalId]).Select(p => new FieldChoice(p.Id.ToString(), p.Full))],
            planned,
            [.. session.Items.Where(i => i.State == ItemState.Proposed).Select(i => new ProposedItem(
                i,
                named[i.Id],
                people[i.ProposedById].Full,
                named[i.Id].Ground is Ground.None or Ground.Coordinator ? null : proposals.GetValueOrDefault(i.Id) is { } proposal ? book.Of(i.CaseId, proposal.Why) : null,
                [.. i.NeededOrganisations.Select(o => organisations.GetValueOrDefault(o, ""))]))],
            [.. deferred.Where(d => d.Session.Id != session.Id && named[d.Item.Id].IsKnown).Select(d => new DeferredItem(d.Item, named[d.Item.Id], d.Session.Number))],
            facts.IsEditable ? await CaseChoices(r, facts) : [],
            [.. table.Organisations.Select(o => new FieldChoice(o.OrganisationId.ToString(), organisations[o.OrganisationId])).OrderBy(c => c.Text, StringComparer.CurrentCulture)],
            [.. people.Values.Where(p => p.CanSit && !invitations.Exists(i => i.ItemId is null && i.ProfessionalId == p.Id)).OrderBy(p => p.Name, StringComparer.CurrentCulture).Select(p => new FieldChoice(p.Id.ToString(), p.Full))],
            [.. invitations.Where(i => i.ItemId is null)
                .Select(i => new Invitee(i, people[i.ProfessionalId].Name, people[i.ProfessionalId].Organisation, i.SubstituteForId is { } absent ? people[absent].Name : null))
                .OrderBy(i => i.Name, StringComparer.CurrentCulture)],
            template?.Minutes ?? MinutesWithoutTemplate,
            focus,
            trouble)
        {
            Seq = seq,
            Now = r.Now,
            Signals = facts.IsEditable ? await SignalAgenda.Choices(r, table) : [],
        };
        return view;
    }

    // Who knows only the reference, such as a coordinator, sees no hard date.
    private static bool IsTitled(ItemLabel label) => label.Ground is not (Ground.None or Ground.Coordinator);

    /// <summary>Cases of this table that may come on the agenda and that this person may know by reference and title.</summary>
    private async Task<List<FieldChoice>> CaseChoices(AccessScope r, SessionFacts facts)
    {
        if (!facts.Table.HoldsCases)
        {
            return [];
        }

        var cases = await r.Db.Cases.Where(c => c.TableId == facts.Table.Id && c.Stage != CaseStage.Closed).OrderBy(c => c.Reference).ToListAsync();
        var onTeam = await ItemLabels.Standings(r, cases);
        var book = await labels.Names(r, cases);
        List<FieldChoice> choices = [];
        foreach (var about in cases.Where(c => !facts.Session.Items.Any(i => i.CaseId == c.Id && i.State is not (ItemState.Declined or ItemState.Deferred))))
        {
            var sight = ItemLabels.MayKnow(r.Caller.Viewer, facts.Standing, onTeam[about.Id]);
            if (sight.IsAllowed)
            {
                r.ShowCase(about.Id, sight.Ground);
                choices.Add(new FieldChoice(about.Id.ToString(), sight.Ground == Ground.Coordinator ? about.Reference : $"{about.Reference} · {book.Of(about.Id, about.Title)}"));
            }
            else
            {
                r.Weigh(1);
            }
        }

        return choices;
    }

    private List<AdmissionChoice> Choices(SessionFacts facts, AgendaItem item, Case about, List<SessionInvitation> invitations, Dictionary<Guid, NamedPerson> people)
    {
        var here = invitations.Where(i => i.ItemId is null || i.ItemId == item.Id).ToList();
        var admitted = facts.Roster.Admissions[item.Id].Where(a => a.WithdrawnAt is null).Select(a => a.ProfessionalId).ToHashSet();
        return [.. here.Select(i => i.ProfessionalId)
            .Concat(admitted)
            .Concat([about.IntroducerId, about.CaseLeadId])
            .Distinct()
            .Select(p => people[p])
            .OrderByDescending(p => admitted.Contains(p.Id))
            .ThenBy(p => p.Name, StringComparer.CurrentCulture)
            .Select(p => new AdmissionChoice(p.Id, p.Full, As(facts, about, here.FindAll(i => i.ProfessionalId == p.Id), p.Id, people), admitted.Contains(p.Id)))];
    }

    private string As(SessionFacts facts, Case about, List<SessionInvitation> invitations, Guid person, Dictionary<Guid, NamedPerson> people)
    {
        List<string> parts = [];
        if (about.CaseLeadId == person)
        {
            parts.Add(texts["CaseLead"]);
        }

        if (about.IntroducerId == person)
        {
            parts.Add(texts["Introducer"]);
        }

        if (facts.Table.RolesOf(person) is var roles and not TableRoles.None)
        {
            parts.Add(names.Roles(roles));
        }

        parts.AddRange(invitations.Where(i => i.SubstituteForId is not null).Select(i => texts["SubstituteFor", people[i.SubstituteForId!.Value].Name].Value));
        if (invitations.Exists(i => i.ItemId is not null))
        {
            parts.Add(texts["Guest"]);
        }

        if (invitations.Count == 0)
        {
            parts.Add(texts["NotInvitedYet"]);
        }
        else if (invitations.TrueForAll(i => i.Answer == InvitationAnswer.Declined))
        {
            parts.Add(texts["DoesNotCome"]);
        }

        return string.Join(", ", parts);
    }
}
