using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Domain.Tables;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;
using PokCases.Web.Tables;

namespace PokCases.Web.Sessions.Planning;

/// <summary>Puts items on an agenda by the rules of the table.</summary>
internal sealed class AgendaPlanner(Words words)
{
    /// <summary>Throws unless a case may come on this agenda: none at a partneroverleg, no new one without a covenant.</summary>
    public async Task CheckCase(Writing w, SessionFacts facts, Case about)
    {
        RuleViolation.When(!facts.Table.HoldsCases, "no-cases-here", "A partneroverleg never discusses a case.");
        RuleViolation.When(about.TableId != facts.Table.Id || about.Stage == CaseStage.Closed, "case-unknown", "Not a case of this table, or closed.");
        RuleViolation.When(
            facts.Session.Items.Any(i => i.CaseId == about.Id && i.State is not (ItemState.Declined or ItemState.Deferred or ItemState.Done)),
            "case-on-agenda",
            "The case is on this agenda already.");

        // A case the table has worked on goes on; a new one needs a covenant that holds on the day of the session.
        if (!facts.Table.CovenantHolds(words.Local(facts.Session.StartsAt)))
        {
            RuleViolation.When(
                !await w.Db.AgendaItems.AnyAsync(i => i.CaseId == about.Id && i.StartedAt != null),
                "covenant-lapsed",
                "The covenant does not hold on the day of the session: no new cases.");
        }
    }

    /// <summary>A new item about a case, with the steps of the table's template.</summary>
    public async Task<AgendaItem> AddCase(Writing w, SessionFacts facts, Case about, int minutes, IReadOnlyList<Guid> needed, bool accepted)
    {
        await CheckCase(w, facts, about);
        w.AboutCase(about.Id);
        var template = facts.Table.TemplateId is { } id ? await w.Db.AgendaTemplates.SingleOrDefaultAsync(t => t.Id == id) : null;
        var item = new AgendaItem(Guid.CreateVersion7(), facts.Session.Id, ItemKind.Case, about.Id, string.Empty, minutes, w.Caller.PersonId, accepted, template?.Phases ?? []);
        return Add(facts, item, needed);
    }

    /// <summary>A new item about a topic.</summary>
    public static AgendaItem AddTopic(Writing w, SessionFacts facts, string title, int minutes, IReadOnlyList<Guid> needed, bool accepted) =>
        Add(facts, new AgendaItem(Guid.CreateVersion7(), facts.Session.Id, ItemKind.Topic, null, title, minutes, w.Caller.PersonId, accepted, []), needed);

    /// <summary>Admits beforehand who by default belongs at an item about a case; whoever was admitted before stays so.</summary>
    public static async Task AdmitByDefault(Writing w, SessionFacts facts, AgendaItem item)
    {
        if (item.CaseId is not { } caseId)
        {
            return;
        }

        var about = await w.Db.Cases.SingleAsync(c => c.Id == caseId);
        var invitations = await w.Db.Invitations.Where(i => i.SessionId == facts.Session.Id).ToListAsync();
        var known = await w.Db.Admissions.Where(a => a.ItemId == item.Id).Select(a => a.ProfessionalId).ToListAsync();
        var invited = await NamedPerson.Load(w.Db, invitations.Select(i => i.ProfessionalId));
        foreach (var person in Belonging(facts, item, about, invitations, invited).Except(known).ToList())
        {
            Admit(w, facts, item, person);
        }
    }

    public static void Admit(Writing w, SessionFacts facts, AgendaItem item, Guid person)
    {
        w.Db.Admissions.Add(new ItemAdmission(item.Id, person, w.Caller.PersonId, facts.Session.ChairWasTaken, w.Now));
        w.AdvanceWhole(facts.Session.Id, person);
    }

    /// <summary>Introducer, case lead, chair, breakthrough lead, note-taker, and who comes for an organisation that is needed.</summary>
    private static HashSet<Guid> Belonging(SessionFacts facts, AgendaItem item, Case about, List<SessionInvitation> invitations, Dictionary<Guid, NamedPerson> invited)
    {
        const TableRoles always = TableRoles.Chair | TableRoles.BreakthroughLead | TableRoles.NoteTaker | TableRoles.Facilitator;
        HashSet<Guid> people = [about.IntroducerId, about.CaseLeadId, facts.Session.ChairId];
        people.UnionWith(facts.Table.Members.Where(m => m.IsPresent && (m.Roles & always) != 0).Select(m => m.ProfessionalId));
        people.UnionWith(invitations
            .Where(i => i.ItemId is null && item.NeededOrganisations.Contains(invited[i.ProfessionalId].OrganisationId))
            .Select(i => i.ProfessionalId));
        people.UnionWith(invitations.Where(i => i.ItemId == item.Id).Select(i => i.ProfessionalId));
        return people;
    }

    private static AgendaItem Add(SessionFacts facts, AgendaItem item, IReadOnlyList<Guid> needed)
    {
        CheckOrganisations(facts, needed);
        item.Need(needed);
        return facts.Session.Add(item);
    }

    public static void CheckOrganisations(SessionFacts facts, IReadOnlyList<Guid> needed) => RuleViolation.When(
        needed.Any(n => !facts.Table.Organisations.Any(o => o.OrganisationId == n)),
        "organisation-not-at-table",
        "Only organisations of the table can be needed.");
}
