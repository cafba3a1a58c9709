using PokCases.Domain.Tables;

namespace PokCases.Domain.Sessions;

/// <summary>One meeting of a table. Its id is the id of its stream.</summary>
/// <remarks>Lifecycle: planned → running → closed (and reopened), or planned → cancelled.</remarks>
public sealed class Session
{
    /// <summary>How long a session nobody closes stays open after its planned end.</summary>
    public static readonly TimeSpan ForgottenAfter = TimeSpan.FromHours(8);

    /// <summary>How long the chair must be gone before a deputy can take the chair.</summary>
    public static readonly TimeSpan ChairGoneAfter = TimeSpan.FromMinutes(2);

    private readonly List<AgendaItem> items = [];

    private Session()
    {
    }

    /// <summary>Plans a session.</summary>
    public Session(Guid id, Guid tableId, int number, DateTimeOffset startsAt, DateTimeOffset endsAt, string place, Guid chairId)
    {
        Id = id;
        TableId = tableId;
        Number = number;
        ChairId = chairId;
        NamedChairId = chairId;
        SetTime(startsAt, endsAt, place);
    }

    /// <summary>Its id, also of its stream.</summary>
    public Guid Id { get; private set; }

    /// <summary>The table.</summary>
    public Guid TableId { get; private set; }

    /// <summary>Its number within the table, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Planned start.</summary>
    public DateTimeOffset StartsAt { get; private set; }

    /// <summary>Planned end.</summary>
    public DateTimeOffset EndsAt { get; private set; }

    /// <summary>Where.</summary>
    public string Place { get; private set; } = string.Empty;

    /// <summary>Where it stands.</summary>
    public SessionState State { get; private set; }

    /// <summary>Who chairs now.</summary>
    public Guid ChairId { get; private set; }

    /// <summary>Who was to chair by plan or by handing over: can take the chair back.</summary>
    public Guid NamedChairId { get; private set; }

    /// <summary>Whether the chair was taken rather than handed over: admissions then need a second member.</summary>
    public bool ChairWasTaken { get; private set; }

    /// <summary>When it was opened.</summary>
    public DateTimeOffset? OpenedAt { get; private set; }

    /// <summary>When it was closed.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Who closed it; null when it closed itself.</summary>
    public Guid? ClosedById { get; private set; }

    /// <summary>The check-in round runs.</summary>
    public bool CheckInOpen { get; private set; }

    /// <summary>Grows when time and place change; iCalendar's SEQUENCE.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Its agenda with proposals, in order.</summary>
    public IReadOnlyList<AgendaItem> Items => items;

    /// <summary>The item now open, or null.</summary>
    public AgendaItem? Current => items.Find(i => i.State == ItemState.Running);

    /// <summary>The agenda: what was accepted, in order.</summary>
    public IEnumerable<AgendaItem> Agenda => items.Where(i => i.State is not (ItemState.Proposed or ItemState.Declined)).OrderBy(i => i.Position);

    /// <summary>Moves it in time or place.</summary>
    public void Reschedule(int seen, DateTimeOffset startsAt, DateTimeOffset endsAt, string place)
    {
        StaleVersion.Check(seen, Version);
        RuleViolation.When(State != SessionState.Planned, "session-not-planned", "Only a planned session can be moved.");
        SetTime(startsAt, endsAt, place);
        Version++;
    }

    /// <summary>Names who will chair.</summary>
    public void NameChair(Guid chairId)
    {
        RuleViolation.When(State != SessionState.Planned, "session-not-planned", "Only of a planned session.");
        ChairId = chairId;
        NamedChairId = chairId;
    }

    /// <summary>Calls it off.</summary>
    public void Cancel()
    {
        RuleViolation.When(State != SessionState.Planned, "session-not-planned", "Only a planned session can be called off.");
        State = SessionState.Cancelled;
        Version++;
    }

    /// <summary>Puts an item on the agenda, at the end but before the closing item.</summary>
    public AgendaItem Add(AgendaItem item)
    {
        CheckNotOver();
        item.Position = items.Count == 0 ? 1 : items.Max(i => i.Position) + 1;
        items.Add(item);
        if (item.Kind != ItemKind.Closing && items.Find(i => i.Kind == ItemKind.Closing) is { State: ItemState.Accepted } closing)
        {
            (item.Position, closing.Position) = (closing.Position, item.Position);
        }

        return item;
    }

    /// <summary>Moves an item one place up (−1) or down (+1) among the items that are still to come.</summary>
    public void Move(Guid itemId, int step)
    {
        CheckNotOver();
        var item = Item(itemId);
        var order = Agenda.ToList();
        var to = order.IndexOf(item) + Math.Sign(step);
        if (to < 0 || to >= order.Count || !item.IsToCome || !order[to].IsToCome)
        {
            return;
        }

        (item.Position, order[to].Position) = (order[to].Position, item.Position);
    }

    /// <summary>Takes an item that has not begun off the agenda.</summary>
    public void Remove(Guid itemId)
    {
        CheckNotOver();
        var item = Item(itemId);
        RuleViolation.When(item.StartedAt is not null, "item-has-begun", "An item that has begun stays on the agenda.");
        items.Remove(item);
    }

    /// <summary>Opens the session.</summary>
    public void Open(DateTimeOffset now)
    {
        RuleViolation.When(State != SessionState.Planned, "session-not-planned", "The session was opened, closed or called off before.");
        State = SessionState.Running;
        OpenedAt = now;
        CheckInOpen = items.Exists(i => i.Kind == ItemKind.Welcome);
    }

    /// <summary>Ends the check-in round.</summary>
    public void EndCheckIn() => CheckInOpen = false;

    /// <summary>Takes an item up; an item that runs is finished first.</summary>
    public void Start(Guid itemId, DateTimeOffset now)
    {
        CheckRunning();
        var item = Item(itemId);
        if (item.State == ItemState.Running)
        {
            return;
        }

        Current?.Finish(now);
        CheckInOpen = item.Kind == ItemKind.Welcome;
        item.Start(now);
    }

    /// <summary>Finishes the current item without taking up another.</summary>
    public void Finish(Guid itemId, DateTimeOffset now)
    {
        CheckRunning();
        var item = Item(itemId);
        RuleViolation.When(item.State != ItemState.Running, "item-not-open", "The item is not open now.");
        item.Finish(now);
        CheckInOpen = CheckInOpen && item.Kind != ItemKind.Welcome;
    }

    /// <summary>Parks the current item.</summary>
    public void Park(Guid itemId, DateTimeOffset now)
    {
        CheckRunning();
        Item(itemId).Park(now);
    }

    /// <summary>Moves an item to the next session.</summary>
    public void Defer(Guid itemId, DateTimeOffset now)
    {
        CheckNotOver();
        Item(itemId).Defer(now);
    }

    /// <summary>Closes it; what runs is finished, what was not reached is deferred.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="byId">Who; null when it closes itself.</param>
    /// <returns>The items that were deferred by closing.</returns>
    public IReadOnlyList<AgendaItem> Close(DateTimeOffset now, Guid? byId)
    {
        CheckRunning();
        Current?.Finish(now);
        var left = items.Where(i => i is { Kind: ItemKind.Case or ItemKind.Topic, State: ItemState.Accepted or ItemState.Parked }).ToList();
        foreach (var item in left)
        {
            item.Defer(now);
        }

        State = SessionState.Closed;
        ClosedAt = now;
        ClosedById = byId;
        CheckInOpen = false;
        return left;
    }

    /// <summary>Opens a closed session again, e.g. one that closed itself.</summary>
    public void Reopen(DateTimeOffset now)
    {
        RuleViolation.When(State != SessionState.Closed, "session-not-closed", "Only a closed session can be reopened.");
        State = SessionState.Running;
        ClosedAt = null;
        ClosedById = null;
        OpenedAt ??= now;
    }

    /// <summary>The moment an open session closes itself; a reopened one gets the same time again from its reopening.</summary>
    public DateTimeOffset ClosesItselfAt(DateTimeOffset? reopenedAt = null) =>
        (reopenedAt is { } r && r > EndsAt ? r : EndsAt) + ForgottenAfter;

    /// <summary>The chair hands over to a member in the room.</summary>
    public void HandOverChair(Guid toId)
    {
        CheckNotOver();
        ChairId = toId;
        NamedChairId = toId;
        ChairWasTaken = false;
    }

    /// <summary>A deputy takes the chair because the chair is gone (<c>chair-present</c> otherwise). Gives no access.</summary>
    /// <param name="byId">Who takes it.</param>
    /// <param name="chairGoneSince">When the chair was last there; null when present now.</param>
    /// <param name="now">The moment.</param>
    public void TakeChair(Guid byId, DateTimeOffset? chairGoneSince, DateTimeOffset now)
    {
        CheckRunning();
        if (byId == NamedChairId)
        {
            HandOverChair(byId);
            return;
        }

        RuleViolation.When(
            chairGoneSince is not { } since || now - since < ChairGoneAfter,
            "chair-present",
            "The chair is here, or has not been gone for two minutes.");
        ChairId = byId;
        ChairWasTaken = true;
    }

    /// <summary>The item; throws <c>item-unknown</c>.</summary>
    public AgendaItem Item(Guid itemId) => items.Find(i => i.Id == itemId)
        ?? throw new RuleViolation("item-unknown", "No such item in this session.");

    /// <summary>Throws <c>session-not-running</c> unless it runs.</summary>
    public void CheckRunning() => RuleViolation.When(State != SessionState.Running, "session-not-running", "The session is not running.");

    private void CheckNotOver() => RuleViolation.When(State is SessionState.Closed or SessionState.Cancelled, "session-over", "The session is over.");

    private void SetTime(DateTimeOffset startsAt, DateTimeOffset endsAt, string place)
    {
        RuleViolation.When(endsAt <= startsAt, "session-ends-before-start", "A session ends after it starts.");
        RuleViolation.When(endsAt - startsAt > TimeSpan.FromHours(12), "session-too-long", "A session lasts 12 hours at most.");
        StartsAt = startsAt;
        EndsAt = endsAt;
        Place = Texts.Optional(place);
    }
}
