using PokCases.Domain.Tables;

namespace PokCases.Domain.Sessions;

/// <summary>An item on a session's agenda, with its phases and its own time.</summary>
public sealed class AgendaItem
{
    /// <summary>How long after the planned end the content stays readable when nobody ends the item.</summary>
    public static readonly TimeSpan AccessGrace = TimeSpan.FromMinutes(30);

    private List<ItemPhase> phases = [];

    private AgendaItem()
    {
    }

    /// <summary>Puts an item on the agenda, or proposes it.</summary>
    public AgendaItem(Guid id, Guid sessionId, ItemKind kind, Guid? caseId, string title, int minutes, Guid proposedById, bool accepted, IEnumerable<TemplatePhase> phases)
    {
        RuleViolation.When((kind == ItemKind.Case) != caseId.HasValue, "case-item-needs-case", "A case item, and only that, names a case.");
        Id = id;
        SessionId = sessionId;
        Kind = kind;
        CaseId = caseId;
        Title = kind == ItemKind.Topic ? Texts.Required(title, 120) : Texts.Optional(title, 120);
        SetMinutes(minutes);
        ProposedById = proposedById;
        State = accepted ? ItemState.Accepted : ItemState.Proposed;
        this.phases = [.. phases.Select(p => new ItemPhase(p.Name, p.Minutes, p.Question))];
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The session.</summary>
    public Guid SessionId { get; private set; }

    /// <summary>What it is about.</summary>
    public ItemKind Kind { get; private set; }

    /// <summary>The case, for <see cref="ItemKind.Case"/>.</summary>
    public Guid? CaseId { get; private set; }

    /// <summary>A topic's title; empty for a case (its own title is used) and for welcome and closing.</summary>
    public string Title { get; private set; } = string.Empty;

    /// <summary>Planned length in minutes.</summary>
    public int Minutes { get; private set; }

    /// <summary>Place on the agenda, ascending.</summary>
    public int Position { get; internal set; }

    /// <summary>Where it stands.</summary>
    public ItemState State { get; private set; }

    /// <summary>Who proposed it.</summary>
    public Guid ProposedById { get; private set; }

    /// <summary>The deferred item of an earlier session that this one takes up again; null otherwise.</summary>
    public Guid? CarriedFromId { get; private set; }

    /// <summary>The signal that a topic is about; null for none.</summary>
    public Guid? SignalId { get; private set; }

    /// <summary>Organisations needed for it.</summary>
    public List<Guid> NeededOrganisations { get; private set; } = [];

    /// <summary>When it was first taken up.</summary>
    public DateTimeOffset? StartedAt { get; private set; }

    /// <summary>When it was taken up last (differs from <see cref="StartedAt"/> after parking).</summary>
    public DateTimeOffset? ResumedAt { get; private set; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>The chair let the content stay readable until then.</summary>
    public DateTimeOffset? AccessExtendedUntil { get; private set; }

    /// <summary>Index of the current phase, from 0; −1 before the first.</summary>
    public int PhaseIndex { get; private set; } = -1;

    /// <summary>When the current phase began.</summary>
    public DateTimeOffset? PhaseStartedAt { get; private set; }

    /// <summary>Grows with each change of title, minutes or needed organisations.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Its phases in order; empty for items without a method.</summary>
    public IReadOnlyList<ItemPhase> Phases => phases;

    /// <summary>The current phase, or null.</summary>
    public ItemPhase? Phase => PhaseIndex >= 0 && PhaseIndex < phases.Count ? phases[PhaseIndex] : null;

    /// <summary>The phase after the current one, or null.</summary>
    public ItemPhase? NextPhase => PhaseIndex + 1 < phases.Count ? phases[PhaseIndex + 1] : null;

    /// <summary>Whether it is still to come (accepted or parked).</summary>
    public bool IsToCome => State is ItemState.Accepted or ItemState.Parked;

    /// <summary>When the timer of the current phase, or of an item without phases, runs out; null when it doesn't run.</summary>
    public DateTimeOffset? TimerEndsAt => State != ItemState.Running
        ? null
        : Phase is { } phase
            ? PhaseStartedAt + TimeSpan.FromMinutes(phase.Minutes + phase.ExtraMinutes)
            : ResumedAt + TimeSpan.FromMinutes(Minutes);

    /// <summary>Until when admitted people may read the content, if the item doesn't end before; null when it doesn't run.</summary>
    public DateTimeOffset? ContentOpenUntil
    {
        get
        {
            if (State != ItemState.Running)
            {
                return null;
            }

            var limit = ResumedAt!.Value + TimeSpan.FromMinutes(Minutes) + AccessGrace;
            return AccessExtendedUntil is { } extended && extended > limit ? extended : limit;
        }
    }

    /// <summary>Whether admitted people may read the content at <paramref name="now"/>.</summary>
    public bool ContentIsOpen(DateTimeOffset now) => ContentOpenUntil is { } until && now < until;

    /// <summary>Changes a topic's title, the minutes and the needed organisations.</summary>
    public void Change(int seen, string title, int minutes, IEnumerable<Guid> needed)
    {
        StaleVersion.Check(seen, Version);
        if (Kind == ItemKind.Topic)
        {
            Title = Texts.Required(title, 120);
        }

        SetMinutes(minutes);
        Need(needed);
        Version++;
    }

    /// <summary>A deferred item of an earlier session, on the agenda of a later one.</summary>
    public static AgendaItem Carry(Guid id, Guid sessionId, AgendaItem deferred)
    {
        var carried = new AgendaItem(id, sessionId, deferred.Kind, deferred.CaseId, deferred.Title, deferred.Minutes, deferred.ProposedById, accepted: true, deferred.phases.Select(p => new TemplatePhase(p.Name, p.Minutes, p.Question)))
        {
            CarriedFromId = deferred.Id,
            SignalId = deferred.SignalId,
        };
        carried.Need(deferred.NeededOrganisations);
        return carried;
    }

    /// <summary>Names the organisations that are needed.</summary>
    public void Need(IEnumerable<Guid> organisations) => NeededOrganisations = [.. organisations.Distinct()];

    /// <summary>The topic is a signal from practice; throws <c>signal-needs-topic</c> for any other kind of item.</summary>
    public void Discuss(Guid signalId)
    {
        RuleViolation.When(Kind != ItemKind.Topic, "signal-needs-topic", "Only a topic is about a signal.");
        SignalId = signalId;
    }

    /// <summary>Another person becomes responsible for a proposal.</summary>
    public void HandOverProposal(Guid professionalId) => ProposedById = professionalId;

    /// <summary>The chair puts a proposal on the agenda.</summary>
    public void Accept()
    {
        RuleViolation.When(State != ItemState.Proposed, "item-not-proposed", "Only a proposal can be accepted.");
        State = ItemState.Accepted;
    }

    /// <summary>The chair does not put a proposal on the agenda.</summary>
    public void Decline()
    {
        RuleViolation.When(State != ItemState.Proposed, "item-not-proposed", "Only a proposal can be declined.");
        State = ItemState.Declined;
    }

    /// <summary>Goes to the next phase.</summary>
    public void GoToNextPhase(DateTimeOffset now)
    {
        CheckRunning();
        RuleViolation.When(NextPhase is null, "no-next-phase", "This was the last phase.");
        EndPhase(now);
        PhaseIndex++;
        PhaseStartedAt = now;
    }

    /// <summary>Goes back one phase.</summary>
    public void GoToPreviousPhase(DateTimeOffset now)
    {
        CheckRunning();
        RuleViolation.When(PhaseIndex <= 0, "no-previous-phase", "This is the first phase.");
        EndPhase(now);
        PhaseIndex--;
        PhaseStartedAt = now;
    }

    /// <summary>Gives the current phase (or the item, when it has none) more time, 1 to 60 minutes.</summary>
    public void GiveTime(int minutes)
    {
        CheckRunning();
        RuleViolation.When(minutes is < 1 or > 60, "extra-minutes", "1 to 60 minutes.");
        if (Phase is { } phase)
        {
            phases = [.. phases.Select((p, i) => i == PhaseIndex ? p with { ExtraMinutes = phase.ExtraMinutes + minutes } : p)];
        }

        // The planned end moves along, and so does the moment the content closes.
        Minutes += minutes;
    }

    /// <summary>Lets the content stay readable longer than 30 minutes after the planned end, at most four hours from now.</summary>
    public void ExtendAccess(DateTimeOffset until, DateTimeOffset now)
    {
        CheckRunning();
        RuleViolation.When(until <= now || until > now.AddHours(4), "access-extension", "Between now and four hours from now.");
        AccessExtendedUntil = until;
    }

    internal void Start(DateTimeOffset now)
    {
        RuleViolation.When(State is ItemState.Proposed or ItemState.Declined, "item-not-on-agenda", "The item is not on the agenda.");
        State = ItemState.Running;
        StartedAt ??= now;
        ResumedAt = now;
        EndedAt = null;
        AccessExtendedUntil = null;
        PhaseIndex = phases.Count == 0 ? -1 : Math.Max(PhaseIndex, 0);
        PhaseStartedAt = phases.Count == 0 ? null : now;
    }

    internal void Finish(DateTimeOffset now) => End(ItemState.Done, now);

    internal void Park(DateTimeOffset now)
    {
        CheckRunning();
        End(ItemState.Parked, now);
    }

    internal void Defer(DateTimeOffset now)
    {
        RuleViolation.When(State is not (ItemState.Running or ItemState.Accepted or ItemState.Parked), "item-not-open", "The item is done or not on the agenda.");
        RuleViolation.When(Kind is ItemKind.Welcome or ItemKind.Closing, "item-fixed", "Welcome and closing are of every session.");
        End(ItemState.Deferred, now);
    }

    private void End(ItemState state, DateTimeOffset now)
    {
        EndPhase(now);
        State = state;
        EndedAt = now;
        PhaseStartedAt = null;
        AccessExtendedUntil = null;
    }

    private void EndPhase(DateTimeOffset now)
    {
        if (Phase is not null && PhaseStartedAt is { } started)
        {
            var spent = (int)Math.Max(0, (now - started).TotalSeconds);
            phases = [.. phases.Select((p, i) => i == PhaseIndex ? p with { SpentSeconds = p.SpentSeconds + spent } : p)];
        }
    }

    private void CheckRunning() => RuleViolation.When(State != ItemState.Running, "item-not-open", "The item is not open now.");

    private void SetMinutes(int minutes)
    {
        RuleViolation.When(minutes is < 1 or > 480, "item-minutes", "An item takes 1 to 480 minutes.");
        Minutes = minutes;
    }
}
