using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sessions.Room;

/// <summary>Loads the room for one viewer: the whole view, or only what the named elements need.</summary>
internal sealed class RoomQuery(DraftKeys drafts)
{
    /// <param name="scope">The scope; cases shown are named in it.</param>
    /// <param name="facts">Checked already: the viewer may see the session.</param>
    /// <param name="wanted">Names of elements that changed; null for the whole view.</param>
    public async Task<RoomView> Load(AccessScope scope, SessionFacts facts, IReadOnlyCollection<string>? wanted)
    {
        var db = scope.Db;
        var session = facts.Session;
        var seq = await db.Streams.Where(s => s.Id == session.Id).Select(s => (long?)s.Seq).SingleOrDefaultAsync() ?? 0;
        var attendances = await db.Attendances.Where(a => a.SessionId == session.Id).ToListAsync();
        var members = await db.TableMembers.Where(m => m.TableId == session.TableId && m.Until == null).ToListAsync();
        var invitations = await db.Invitations.Where(i => i.SessionId == session.Id).ToListAsync();
        var itemIds = session.Items.Select(i => i.Id).ToList();
        var admissions = (await db.Admissions.Where(a => itemIds.Contains(a.ItemId)).ToListAsync()).ToLookup(a => a.ItemId);
        var isSeated = attendances.Exists(a => a.ProfessionalId == facts.Viewer.PersonId && a.IsAtTable);
        var current = session.Current;
        var content = current is not null && isSeated ? facts.MaySeeContent(current) : Sight.Nothing;

        List<Contribution> contributions = [];
        List<Outcome> outcomes = [];
        List<CaseAction> actions = [];
        List<CaseAction> earlier = [];
        List<RoomGuest> guests = [];
        if (current is not null && content.IsAllowed)
        {
            var only = wanted is null ? null : Ids(wanted, "contribution:");
            if (only is null || only.Count > 0)
            {
                contributions = await db.Contributions
                    .Where(c => c.ItemId == current.Id && (only == null || only.Contains(c.Id)))
                    .OrderBy(c => c.SharedAt).ThenBy(c => c.Id)
                    .ToListAsync();
            }

            only = wanted is null ? null : Ids(wanted, "outcome:");
            if (only is null || only.Count > 0)
            {
                outcomes = await db.Outcomes.Include(o => o.Positions)
                    .Where(o => o.ItemId == current.Id && (only == null || only.Contains(o.Id)))
                    .OrderBy(o => o.NotedAt).ThenBy(o => o.Id)
                    .ToListAsync();
            }

            only = wanted is null ? null : Ids(wanted, "action:");
            if (only is null || only.Count > 0)
            {
                actions = await db.Actions
                    .Where(a => a.ItemId == current.Id && (only == null || only.Contains(a.Id)))
                    .OrderBy(a => a.NotedAt).ThenBy(a => a.Id)
                    .ToListAsync();
                earlier = await Earlier(db, facts, current, only);
            }

            if (wanted is null || wanted.Contains(SessionElements.People))
            {
                guests = await db.RoomGuests.Where(g => g.ItemId == current.Id).OrderBy(g => g.ArrivedAt).ToListAsync();
            }

            if (current.CaseId is { } caseId)
            {
                scope.ShowCase(caseId, content.Ground);
            }

            foreach (var action in earlier)
            {
                if (action.CaseId is { } other)
                {
                    scope.ShowCase(other, action.ResponsibleId == facts.Viewer.PersonId ? Ground.OwnAction : Ground.TookPart);
                }
            }
        }

        var cases = await Titles(scope, facts, current, content);
        var people = await Names(db, [
            .. attendances.Select(a => a.ProfessionalId), .. members.Select(m => m.ProfessionalId), .. invitations.Select(i => i.ProfessionalId),
            .. session.Items.Select(i => i.ProposedById), .. contributions.SelectMany(c => new[] { c.AuthorId, c.SpeakerId }),
            .. outcomes.SelectMany(o => o.Positions.Select(p => p.ProfessionalId)), .. outcomes.Where(o => o.MandateHolderId.HasValue).Select(o => o.MandateHolderId!.Value),
            .. actions.Concat(earlier).Select(a => a.ResponsibleId), .. cases.Values.Select(c => c.CaseLeadId), session.ChairId, session.NamedChairId]);
        return new RoomView
        {
            Facts = facts,
            Seq = seq,
            DraftPerson = drafts.NameOf(facts.Viewer.PersonId),
            Attendances = attendances,
            Members = members,
            Invitations = invitations,
            Admissions = admissions,
            Contributions = contributions,
            Outcomes = outcomes,
            Actions = actions,
            EarlierActions = earlier,
            Guests = guests,
            Cases = cases,
            People = people,
        };
    }

    /// <summary>Names of people with their organisation, also of who left.</summary>
    public static async Task<Dictionary<Guid, PersonName>> Names(PokCasesDb db, IEnumerable<Guid> ids)
    {
        var wanted = ids.Distinct().ToList();
        return await (
            from p in db.Professionals
            join o in db.Organisations on p.OrganisationId equals o.Id
            where wanted.Contains(p.Id)
            select new PersonName(p.Id, p.Name, o.Id, o.Name)).ToDictionaryAsync(p => p.Id);
    }

    private static List<Guid> Ids(IEnumerable<string> elements, string prefix) =>
        [.. elements.Where(e => e.StartsWith(prefix, StringComparison.Ordinal)).Select(e => Guid.Parse(e.AsSpan(prefix.Length)))];

    private static async Task<Dictionary<Guid, CaseLine>> Titles(AccessScope scope, SessionFacts facts, AgendaItem? current, Sight content)
    {
        var visible = facts.Session.Items.Where(i => i.CaseId is not null && facts.MaySeeReference(i).IsAllowed).ToList();
        if (visible.Count == 0)
        {
            return [];
        }

        var ids = visible.Select(i => i.CaseId!.Value).Distinct().ToList();
        var open = content.IsAllowed ? current?.CaseId : null;
        // The coordinator plans by reference; a title one may not see is not loaded.
        var titled = visible.Where(i => facts.MaySeeTitle(i).IsAllowed).Select(i => i.CaseId!.Value).ToList();
        var cases = await scope.Db.Cases
            .Where(c => ids.Contains(c.Id))
            .Select(c => new CaseLine(c.Id, c.Reference, titled.Contains(c.Id) ? c.Title : c.Reference, c.Id == open ? c.Question : string.Empty, c.Stage, c.CaseLeadId, c.MunicipalityId))
            .ToDictionaryAsync(c => c.Id);
        foreach (var item in visible)
        {
            scope.ShowCase(item.CaseId!.Value, facts.MaySeeReference(item).Ground);
        }

        return cases;
    }

    // Of this item's case what is still open; at the start what is one's own, or of items one took part in.
    private static async Task<List<CaseAction>> Earlier(PokCasesDb db, SessionFacts facts, AgendaItem current, List<Guid>? only)
    {
        var open = db.Actions.Where(a => a.TableId == facts.Table.Id && a.SessionId != facts.Session.Id && (a.State == ActionState.Open || (a.EndedAt != null && a.EndedAt > facts.Session.OpenedAt)) && (only == null || only.Contains(a.Id)));
        if (current.CaseId is { } caseId)
        {
            return await open.Where(a => a.CaseId == caseId).OrderBy(a => a.DueOn).ToListAsync();
        }

        if (current.Kind != ItemKind.Welcome)
        {
            return [];
        }

        var me = facts.Viewer.PersonId;
        var tookPart = await db.Admissions.Where(a => a.ProfessionalId == me && a.TookPartAt != null).Select(a => a.ItemId).ToListAsync();
        var readable = await db.Minutes.Where(m => m.ReadableUntil == null || m.ReadableUntil > facts.Now).Select(m => m.SessionId).ToListAsync();
        return await open
            .Where(a => a.ResponsibleId == me || a.CaseId == null || (tookPart.Contains(a.ItemId) && readable.Contains(a.SessionId)))
            .OrderBy(a => a.DueOn)
            .ToListAsync();
    }
}
