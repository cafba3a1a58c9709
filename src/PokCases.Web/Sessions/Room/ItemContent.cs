using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Web.Cases.Method;
using PokCases.Web.Persistence;
using PokCases.Web.Signals;

namespace PokCases.Web.Sessions.Room;

/// <summary>What was said and noted at the open item, for who may see its content.</summary>
public sealed class ItemContent
{
    /// <summary>For who may not see it.</summary>
    public static readonly ItemContent Nothing = new();

    public IReadOnlyList<Contribution> Contributions { get; private init; } = [];

    /// <summary>What the viewer may not see of what was said, and may know of.</summary>
    public IReadOnlyList<KeptBackLine> KeptBack { get; private init; } = [];

    public IReadOnlyList<Outcome> Outcomes { get; private init; } = [];

    public IReadOnlyList<CaseAction> Actions { get; private init; } = [];

    /// <summary>Open actions of earlier sessions: of this item's case, or at the start those one may see.</summary>
    public IReadOnlyList<CaseAction> EarlierActions { get; private init; } = [];

    public IReadOnlyList<RoomGuest> Guests { get; private init; } = [];

    /// <summary>The signal that a topic is about; null for none, and where only parts are asked for.</summary>
    public SignalLine? Signal { get; private init; }

    /// <summary>What was decided between sessions and is told at this item; none where only parts are asked for.</summary>
    public IReadOnlyList<InterimView> Interims { get; private init; } = [];

    /// <summary>Whether there is any text in it, rather than nothing of what changed.</summary>
    public bool HoldsText => Contributions.Count + Outcomes.Count + Actions.Count + EarlierActions.Count + Guests.Count > 0;

    /// <summary>The cases that something in it is about.</summary>
    /// <param name="open">The case of the item itself.</param>
    public IEnumerable<Guid> CasesOf(Guid? open) =>
        EarlierActions.Where(a => a.CaseId is not null).Select(a => a.CaseId!.Value).Concat(open is { } id && (HoldsText || Interims.Count > 0) ? [id] : []);

    /// <summary>Everybody who stands in it.</summary>
    public IEnumerable<Guid> People =>
    [
        .. Contributions.SelectMany(c => new[] { c.AuthorId, c.SpeakerId }),
        .. Outcomes.SelectMany(o => o.Positions.Select(p => p.ProfessionalId)),
        .. Outcomes.Where(o => o.MandateHolderId.HasValue).Select(o => o.MandateHolderId!.Value),
        .. Actions.Concat(EarlierActions).Select(a => a.ResponsibleId),
    ];

    /// <summary>Loads it, or only what the named elements need, and names the cases in the scope.</summary>
    internal static async Task<ItemContent> Load(AccessScope scope, SessionFacts facts, AgendaItem item, Sight content, IReadOnlyCollection<string>? wanted)
    {
        var only = new ItemPart(item.Id, wanted);
        var said = Of(item, c => c.ItemId, await only.Of(scope, "contribution", (db, ids) =>
            (ids is null ? db.Contributions.Where(c => c.ItemId == item.Id) : db.Contributions.Where(c => ids.Contains(c.Id)))
            .OrderBy(c => c.SharedAt).ThenBy(c => c.Id)));
        var onTeam = facts.Of(item).OnCaseTeam;
        var (open, kept) = (said.FindAll(IsOpen), said.FindAll(c => !IsOpen(c)));
        scope.Weigh(kept.Count);
        var made = new ItemContent
        {
            Contributions = open,
            KeptBack = [.. kept.Where(c => c.ShowsThatItIsKept).Select(c => new KeptBackLine(c.Id, c.OrganisationId, c.SharedAt))],
            Outcomes = Of(item, o => o.ItemId, await only.Of(scope, "outcome", (db, ids) =>
                (ids is null ? db.Outcomes.Where(o => o.ItemId == item.Id) : db.Outcomes.Where(o => ids.Contains(o.Id)))
                .Include(o => o.Positions).OrderBy(o => o.NotedAt).ThenBy(o => o.Id))),
            Actions = Of(item, a => a.ItemId, await only.Of(scope, "action", (db, ids) =>
                (ids is null ? db.Actions.Where(a => a.ItemId == item.Id) : db.Actions.Where(a => ids.Contains(a.Id)))
                .OrderBy(a => a.NotedAt).ThenBy(a => a.Id))),
            EarlierActions = await EarlierActionsOf(scope, facts, item, only),
            Guests = wanted is null || wanted.Contains(SessionElements.People)
                ? await scope.Share(new SharedKey("guests", item.Id, DependsOn.Facts), db => db.RoomGuests.Where(g => g.ItemId == item.Id).OrderBy(g => g.ArrivedAt).ToListAsync())
                : [],
            Interims = wanted is null && item.CaseId is not null
                ? await scope.Share(new SharedKey("interims", item.Id, DependsOn.Facts), db => InterimNotices.Of(db, item.Id, facts.Session.Number))
                : [],
            Signal = wanted is null ? await SignalAgenda.Line(scope, item, content.Ground) : null,
        };
        if (item.CaseId is { } caseId && (wanted is null || made.HoldsText))
        {
            scope.ShowCase(caseId, content.Ground);
        }

        foreach (var action in made.EarlierActions.Where(a => a.CaseId is not null))
        {
            scope.ShowCase(action.CaseId!.Value, AccessPolicy.OwnWork(facts.Viewer, action.ResponsibleId) is { IsAllowed: true } own ? own.Ground : Ground.TookPart);
        }

        return made;

        bool IsOpen(Contribution c) => AccessPolicy.Within(facts.Viewer, content, c.CompartmentFor(facts.Viewer, onTeam)).IsAllowed;
    }

    // Asked for by id, what belongs to another item is left out here and not in the question: a database that is given both
    // picks the index on the item, and reads all that was said there for each change.
    private static List<T> Of<T>(AgendaItem item, Func<T, Guid?> itemOf, List<T> found) => found.FindAll(e => itemOf(e) == item.Id);

    // Of this item's case what is still open; at the start what is one's own, or of items one took part in.
    private static async Task<List<CaseAction>> EarlierActionsOf(AccessScope scope, SessionFacts facts, AgendaItem item, ItemPart only)
    {
        if (item.CaseId is { } caseId)
        {
            return await only.Of(scope, "action", (db, ids) => Open(db, facts, ids).Where(a => a.CaseId == caseId).OrderBy(a => a.DueOn), "earlier");
        }

        if (item.Kind != ItemKind.Welcome || only.Ids("action") is { Count: 0 })
        {
            return [];
        }

        var (me, standsInFor) = (facts.Viewer.PersonId, facts.Viewer.StandsInFor);
        var db = scope.Db;
        var tookPart = await db.Admissions.Where(a => a.ProfessionalId == me && a.TookPartAt != null).Select(a => a.ItemId).ToListAsync();
        var readable = await db.Minutes.Where(m => m.ReadableUntil == null || m.ReadableUntil > facts.Now).Select(m => m.SessionId).ToListAsync();
        return await Open(db, facts, only.Ids("action"))
            .Where(a => a.ResponsibleId == me || standsInFor.Contains(a.ResponsibleId) || a.CaseId == null || (a.ItemId != null && tookPart.Contains(a.ItemId.Value) && a.SessionId != null && readable.Contains(a.SessionId.Value)))
            .OrderBy(a => a.DueOn)
            .ToListAsync();
    }

    private static IQueryable<CaseAction> Open(PokCasesDb db, SessionFacts facts, List<Guid>? ids)
    {
        var (table, session, opened) = (facts.Table.Id, facts.Session.Id, facts.Session.OpenedAt);
        return db.Actions.Where(a => a.TableId == table && a.SessionId != session && (a.State == ActionState.Open || (a.EndedAt != null && a.EndedAt > opened)) && (ids == null || ids.Contains(a.Id)));
    }
}
