using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Sessions;
using PokCases.Web.Cases.Household;
using PokCases.Web.Cases.Method;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Live;
using PokCases.Web.Persistence;
using PokCases.Web.Referrals;
using PokCases.Web.Sessions.Names;

namespace PokCases.Web.Sessions.Room;

/// <summary>Loads the room for one viewer: the whole view, or only what the named elements need.</summary>
internal sealed class RoomQuery(DraftKeys drafts, ReminderClock clock, TableNames names)
{
    /// <param name="scope">The scope; cases shown are named in it.</param>
    /// <param name="facts">Checked already: the viewer may see the session.</param>
    /// <param name="wanted">Names of elements that changed; null for the whole view.</param>
    public async Task<RoomView> Load(AccessScope scope, SessionFacts facts, IReadOnlyCollection<string>? wanted)
    {
        var session = facts.Session;
        var isSeated = facts.Roster.Attendances.Any(a => a.ProfessionalId == facts.Viewer.PersonId && a.IsAtTable);
        var current = session.Current;
        var content = current is not null && isSeated ? facts.MaySeeContent(current) : Sight.Nothing;
        var item = current is not null && content.IsAllowed
            ? await ItemContent.Load(scope, facts, current, content, wanted)
            : ItemContent.Nothing;
        // The agenda stands in the whole view and in what changes with it; otherwise no title is shown, and none is named.
        var whole = wanted is null || session.State != SessionState.Running || !isSeated;
        var listed = whole || wanted?.Contains(SessionElements.Agenda) == true || wanted?.Contains(SessionElements.People) == true ? session.Agenda : [];
        var referrals = content.IsAllowed && current?.CaseId is { } about && (wanted is null || wanted.Contains(SessionElements.Referrals))
            ? await SessionReferrals.Of(scope, about, clock.DayOf(scope.Now))
            : [];
        return await View(scope, facts, item, await Cases(scope, facts, listed, content.IsAllowed ? current?.CaseId : null), referrals);
    }

    /// <summary>One item of the agenda, without anything that was said at it.</summary>
    public async Task<RoomView> LoadItem(AccessScope scope, SessionFacts facts, AgendaItem item) =>
        await View(scope, facts, ItemContent.Nothing, await Cases(scope, facts, [item], open: null), []);

    private async Task<RoomView> View(AccessScope scope, SessionFacts facts, ItemContent said, IReadOnlyDictionary<Guid, CaseLine> cases, IReadOnlyList<ReferralRow> referrals)
    {
        var people = await RoomPeople.Load(scope, facts.Roster, said.People);
        var book = await names.Load(scope, facts, said.CasesOf(facts.Session.Current?.CaseId).Concat(cases.Keys), facts.Session.Current);
        return new RoomView
        {
            Names = book,
            Facts = facts,
            Seq = await scope.SeqOf(facts.Session.Id),
            DraftPerson = drafts.NameOf(facts.Viewer.PersonId),
            Said = said,
            Referrals = referrals,
            Cases = cases.ToDictionary(c => c.Key, c => c.Value with { Title = book.Of(c.Key, c.Value.Title), Question = book.Of(c.Key, c.Value.Question), HardDates = book.Of(c.Key, c.Value.HardDates) }),
            People = people,
            Warnings = await RoomWarnings.Load(scope, facts, said, people, clock.DayOf(scope.Now)),
        };
    }

    private static async Task<Dictionary<Guid, CaseLine>> Cases(AccessScope scope, SessionFacts facts, IEnumerable<AgendaItem> listed, Guid? open)
    {
        var visible = listed.Where(i => i.CaseId is not null && facts.MaySeeReference(i).IsAllowed).ToList();
        if (visible.Count == 0)
        {
            return [];
        }

        var all = await scope.Share(new SharedKey("agenda-cases", facts.Session.Id, DependsOn.Facts), db => Lines(db, facts.Roster));
        // The coordinator plans by reference; of a title or question one may not see, nothing goes on from here.
        var titled = visible.Where(i => facts.MaySeeTitle(i).IsAllowed).Select(i => i.CaseId!.Value).ToHashSet();
        var dates = titled.Count == 0
            ? HardDateFacts.None
            : await scope.Share(new SharedKey("agenda-hard-dates", facts.Session.Id, DependsOn.Facts), db => HardDateReader.Load(db, facts.Roster.Cases.Keys));
        var lines = dates.Lines(scope.Now);
        var interims = await scope.Share(new SharedKey("agenda-interims", facts.Session.Id, DependsOn.Facts), db => InterimNotices.Load(db, facts.Session.Items.Where(i => i.CaseId is not null).Select(i => i.Id)));
        var seen = new Dictionary<Guid, CaseLine>();
        foreach (var item in visible)
        {
            var id = item.CaseId!.Value;
            var line = all[id];
            seen[id] = line with
            {
                Title = titled.Contains(id) ? line.Title : line.Reference,
                Question = id == open ? line.Question : string.Empty,
                HardDates = titled.Contains(id) ? [.. lines[id].Select(d => facts.SeesCaseOf(item) ? d : d.WithoutWords())] : [],
                Interim = titled.Contains(id) ? interims.GetValueOrDefault(item.Id) : InterimNotice.None,
            };
            scope.ShowCase(id, facts.MaySeeReference(item).Ground);
        }

        scope.Weigh(all.Count - seen.Count);
        return seen;
    }

    private static async Task<Dictionary<Guid, CaseLine>> Lines(PokCasesDb db, SessionRoster roster)
    {
        var ids = roster.Cases.Keys.ToList();
        return await db.Cases
            .Where(c => ids.Contains(c.Id))
            .Select(c => new CaseLine(c.Id, c.Reference, c.Title, c.Question, c.Stage, c.CaseLeadId, c.MunicipalityId))
            .ToDictionaryAsync(c => c.Id);
    }
}
