namespace PokCases.Domain.AdviceDesk.Law;

/// <summary>Bezwaar, passende aanpak: a decision, the term to object to it, and the course of what was done: talking first, the formal way when it is needed.</summary>
/// <remarks>It belongs to a matter of a legal advisor and is seen by nobody else. Talking never stops the term, and objecting does not suspend the decision (Awb 6:16).</remarks>
public sealed class Objection
{
    private static readonly Dictionary<ObjectionEventKind, ObjectionEventKind[]> Answers = new()
    {
        [ObjectionEventKind.ProForma] = [ObjectionEventKind.Grounds],
        [ObjectionEventKind.Objection] = [ObjectionEventKind.DecisionOnObjection, ObjectionEventKind.DecisionTerm],
        [ObjectionEventKind.DecisionTerm] = [ObjectionEventKind.DecisionOnObjection],
        [ObjectionEventKind.NoticeOfDefault] = [ObjectionEventKind.DecisionOnObjection],
        [ObjectionEventKind.DecisionOnObjection] = [ObjectionEventKind.Appeal],
    };

    private readonly List<ObjectionDecision> decisions = [];
    private readonly List<ObjectionEvent> events = [];

    private Objection()
    {
    }

    /// <summary>Writes down a decision that may be objected to.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="matterId">The matter it belongs to.</param>
    /// <param name="decision">The decision; throws <c>decision-later</c>, <c>term-missing</c>, <c>notice-missing</c>, <c>term-length</c>.</param>
    /// <param name="today">Today.</param>
    /// <param name="byId">Who writes it down.</param>
    /// <param name="now">The moment.</param>
    public Objection(Guid id, Guid matterId, DecisionText decision, DateOnly today, Guid byId, DateTimeOffset now)
    {
        Id = id;
        MatterId = matterId;
        BegunAt = now;
        decisions.Add(new ObjectionDecision(id, matterId, 1, decision, string.Empty, today, byId, now));
        Reckon();
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The matter.</summary>
    public Guid MatterId { get; private set; }

    /// <summary>When it was begun.</summary>
    public DateTimeOffset BegunAt { get; private set; }

    /// <summary>The nearest last day of its open terms; null when none runs. Kept for lists.</summary>
    public DateOnly? NextDay { get; private set; }

    /// <summary>Whether its outcome is written down.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>The decision and every correction of it; see <see cref="ObjectionDecision.Number"/> for the order.</summary>
    public IReadOnlyList<ObjectionDecision> Decisions => decisions;

    /// <summary>Everything that was written down, corrections too; see <see cref="ObjectionEvent.Number"/> for the order.</summary>
    public IReadOnlyList<ObjectionEvent> Events => events;

    /// <summary>The decision as it counts.</summary>
    public ObjectionDecision Decision => decisions.MaxBy(d => d.Number)!;

    /// <summary>What counts of the course, by day.</summary>
    public IReadOnlyList<ObjectionEvent> Course =>
    [
        .. events.GroupBy(e => e.ChainId).Select(c => c.MaxBy(e => e.Number)!).Where(e => !e.IsVoid).OrderBy(e => e.On).ThenBy(e => e.Number),
    ];

    /// <summary>How it ended; null while it did not.</summary>
    public ObjectionEvent? Ending => Course.LastOrDefault(e => e.Kind == ObjectionEventKind.Outcome);

    /// <summary>The day a <i>machtiging</i> came on file; null for none.</summary>
    public DateOnly? AuthorisedOn => Course.LastOrDefault(e => e.Kind == ObjectionEventKind.AuthorisationOnFile)?.On;

    /// <summary>What was sent in first to object, pro forma or whole; null while nothing was.</summary>
    public ObjectionEvent? Sent => Course.FirstOrDefault(e => e.Kind is ObjectionEventKind.ProForma or ObjectionEventKind.Objection);

    /// <summary>The terms that run, the nearest first.</summary>
    public IReadOnlyList<OpenTerm> OpenTerms
    {
        get
        {
            var course = Course;
            if (course.Any(e => e.Kind == ObjectionEventKind.Outcome))
            {
                return [];
            }

            IEnumerable<OpenTerm> toObject = Sent is null ? [new OpenTerm(Id, null, Decision.Term.LastDay)] : [];
            var typed = course.Where(e => e.DueOn is not null && !IsAnswered(e, course)).Select(e => new OpenTerm(e.ChainId, e.Kind, e.DueOn!.Value));
            return [.. toObject.Concat(typed).OrderBy(t => t.LastDay)];
        }
    }

    /// <summary>Puts the decision right by another entry, with why; throws <c>changed-meanwhile</c>, <c>text-missing</c> and what a decision throws.</summary>
    public void CorrectDecision(int seen, DecisionText decision, string reason, DateOnly today, Guid byId, DateTimeOffset now)
    {
        StaleVersion.Check(seen, Version);
        decisions.Add(new ObjectionDecision(Id, MatterId, decisions.Count + 1, decision, Texts.Required(reason, ObjectionEvent.LongestWords), today, byId, now));
        Changed();
    }

    /// <summary>Writes down what happened; throws <c>objection-over</c>, <c>event-later</c>, <c>event-due</c>, <c>event-received</c>, <c>choice-unknown</c> for a kind with a verb of its own.</summary>
    public ObjectionEvent Add(Guid id, int seen, EventText text, DateOnly today, Guid byId, DateTimeOffset now)
    {
        StaleVersion.Check(seen, Version);
        CheckGoesOn();
        Check(text, today);
        return Keep(new ObjectionEvent(id, this, events.Count + 1, text, id, byId, now));
    }

    /// <summary>Puts an entry right by another, with why; throws also <c>event-unknown</c> for one that does not count any more.</summary>
    public ObjectionEvent Correct(Guid id, int seen, Guid entryId, EventText text, string reason, DateOnly today, Guid byId, DateTimeOffset now)
    {
        StaleVersion.Check(seen, Version);
        var wrong = Find(entryId);
        Check(text, today);
        RuleViolation.When(wrong.Kind is ObjectionEventKind.Outcome or ObjectionEventKind.TermDone, "choice-unknown", "It is taken back, and written down anew.");
        return Keep(new ObjectionEvent(id, this, events.Count + 1, text, wrong.ChainId, byId, now) { Reason = Texts.Required(reason, ObjectionEvent.LongestWords) });
    }

    /// <summary>Takes an entry back: it did not happen. It stays to be read, with why. Of an outcome: the objection goes on.</summary>
    public void TakeBack(Guid id, int seen, Guid entryId, string reason, Guid byId, DateTimeOffset now)
    {
        StaleVersion.Check(seen, Version);
        var wrong = Find(entryId);
        Keep(new ObjectionEvent(id, this, events.Count + 1, new EventText(wrong.Kind, wrong.On, string.Empty, string.Empty, null, null), wrong.ChainId, byId, now)
        {
            IsVoid = true,
            Reason = Texts.Required(reason, ObjectionEvent.LongestWords),
        });
    }

    /// <summary>What an event's term waited for was done; throws <c>event-unknown</c> when no such term runs.</summary>
    public void Settle(Guid id, int seen, Guid chainId, DateOnly today, Guid byId, DateTimeOffset now)
    {
        StaleVersion.Check(seen, Version);
        RuleViolation.When(OpenTerms.All(t => t.Source is null || t.SourceId != chainId), "event-unknown", "No such term runs.");
        Keep(new ObjectionEvent(id, this, events.Count + 1, new EventText(ObjectionEventKind.TermDone, today, string.Empty, string.Empty, null, null), id, byId, now) { SettlesId = chainId });
    }

    /// <summary>Writes down how it ended; throws <c>objection-over</c>, <c>event-later</c>, <c>days-saved</c>.</summary>
    /// <param name="id">Id of the entry.</param>
    /// <param name="seen">The version that was read.</param>
    /// <param name="text">How.</param>
    /// <param name="usualDays">How long the formal way usually takes here, in days; null when the installation does not say.</param>
    /// <param name="today">Today.</param>
    /// <param name="byId">Who.</param>
    /// <param name="now">The moment.</param>
    public void End(Guid id, int seen, OutcomeText text, int? usualDays, DateOnly today, Guid byId, DateTimeOffset now)
    {
        StaleVersion.Check(seen, Version);
        CheckGoesOn();
        RuleViolation.When(text.On > today || text.On < Decision.MadeKnownOn, "event-later", "It ended after the decision, and already.");
        RuleViolation.When(text.DaysSaved is < 0 or > DaysSaved.Most, "days-saved", "A number of days.");
        var reckoned = text.DaysSaved is null && text.Outcome == ObjectionOutcome.InformallySolved ? usualDays : null;
        Keep(new ObjectionEvent(id, this, events.Count + 1, new EventText(ObjectionEventKind.Outcome, text.On, string.Empty, text.Words, null, null), id, byId, now)
        {
            Outcome = text.Outcome,
            Satisfied = text.Satisfied,
            DaysSaved = text.DaysSaved ?? (reckoned is { } usual ? DaysSaved.Of(usual, Decision.MadeKnownOn, text.On) : null),
            UsualDays = reckoned,
        });
    }

    /// <summary>Whether what was sent to object is in time; null while nothing was.</summary>
    public TimelySent? InTime => Sent is { } sent ? LegalTerm.Judge(Decision.Term.LastDay, sent.On, sent.ReceivedOn) : null;

    private static bool IsAnswered(ObjectionEvent term, IReadOnlyList<ObjectionEvent> course) => course.Any(e =>
        e.ChainId != term.ChainId
        && ((e.Kind == ObjectionEventKind.TermDone && e.SettlesId == term.ChainId)
            || (Answers.GetValueOrDefault(term.Kind, []).Contains(e.Kind) && e.On >= term.On)));

    private static void Check(EventText text, DateOnly today)
    {
        RuleViolation.When(!Enum.IsDefined(text.Kind) || text.Kind is ObjectionEventKind.Outcome or ObjectionEventKind.TermDone, "choice-unknown", "Another verb writes that down.");
        RuleViolation.When(text.On > today && text.Kind != ObjectionEventKind.Hearing, "event-later", "It happened already.");
        RuleViolation.When(text.DueOn is { } due && due <= text.On, "event-due", "A term ends after it began.");
        RuleViolation.When(text.ReceivedOn is { } received && (received < text.On || received > today), "event-received", "It came in after it was sent, and already.");
    }

    private ObjectionEvent Find(Guid entryId) =>
        Course.FirstOrDefault(e => e.Id == entryId) ?? throw new RuleViolation("event-unknown", "No such entry counts.");

    private void CheckGoesOn() => RuleViolation.When(IsOver, "objection-over", "Its outcome is written down.");

    private ObjectionEvent Keep(ObjectionEvent entry)
    {
        events.Add(entry);
        Changed();
        return entry;
    }

    private void Changed()
    {
        Reckon();
        Version++;
    }

    private void Reckon()
    {
        IsOver = Ending is not null;
        NextDay = OpenTerms is [var first, ..] ? first.LastDay : null;
    }
}
