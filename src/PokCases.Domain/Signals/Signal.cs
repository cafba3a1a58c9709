namespace PokCases.Domain.Signals;

/// <summary>A pattern in practice, without persons: what stands in the way, how often it is seen, and what policy answers.</summary>
/// <remarks>Lifecycle: <see cref="SignalStage"/>, one step at a time; off the agenda again when it was not reached; joined into a like one.</remarks>
public sealed class Signal
{
    /// <summary>Longest title, in characters.</summary>
    public const int LongestTitle = 120;

    /// <summary>Longest story, elaboration or answer, in characters.</summary>
    public const int LongestText = 4000;

    /// <summary>Longest name of a rule, in characters.</summary>
    public const int LongestRule = 300;

    /// <summary>Most times that one person can say to have seen it at once.</summary>
    public const int MostTimes = 500;

    private readonly List<SignalIntroducer> introducers = [];

    private Signal()
    {
    }

    /// <summary>Raises a signal.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="text">What it says.</param>
    /// <param name="times">How often the person saw it; throws <c>signal-times</c> under one.</param>
    /// <param name="fromCase">Whether it was raised from a case.</param>
    /// <param name="byId">Who raises it; responsible until somebody else is.</param>
    /// <param name="organisationId">Of which organisation.</param>
    /// <param name="now">The moment.</param>
    public Signal(Guid id, SignalText text, int times, bool fromCase, Guid byId, Guid organisationId, DateTimeOffset now)
    {
        Id = id;
        Say(text);
        RaisedById = byId;
        ResponsibleId = byId;
        RaisedAt = now;
        ChangedAt = now;
        CheckTimes(times);
        introducers.Add(new SignalIntroducer(id, byId, organisationId, times, fromCase, now));
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The obstacle in one line.</summary>
    public string Title { get; private set; } = string.Empty;

    /// <summary>What happens, and what it leads to.</summary>
    public string Story { get; private set; } = string.Empty;

    /// <summary>The part of life; null when none stands out.</summary>
    public LifeDomain? Domain { get; private set; }

    /// <summary>What kind of obstacle.</summary>
    public SignalKind Kind { get; private set; }

    /// <summary>Which rule or policy; empty when unknown.</summary>
    public string Rule { get; private set; } = string.Empty;

    /// <summary>What is asked for.</summary>
    public Remedy Remedy { get; private set; }

    /// <summary>Where it stands.</summary>
    public SignalStage Stage { get; private set; }

    /// <summary>Who raised it first.</summary>
    public Guid RaisedById { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset RaisedAt { get; private set; }

    /// <summary>Who is responsible for what becomes of it.</summary>
    public Guid ResponsibleId { get; private set; }

    /// <summary>How it works and what would help, once worked out.</summary>
    public string Elaboration { get; private set; } = string.Empty;

    /// <summary>On which agenda it stands, in words; empty when on none.</summary>
    public string Agenda { get; private set; } = string.Empty;

    /// <summary>What policy answered; empty before.</summary>
    public string Answer { get; private set; } = string.Empty;

    /// <summary>When it was answered.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>The like one it was joined into; null while it stands by itself.</summary>
    public Guid? JoinedIntoId { get; private set; }

    /// <summary>When something of it changed last.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Who saw it and hears back.</summary>
    public IReadOnlyList<SignalIntroducer> Introducers => introducers;

    /// <summary>How often it was seen by all of them.</summary>
    public int Seen => introducers.Sum(i => i.Times);

    /// <summary>From how many cases it was raised.</summary>
    public int FromCases => introducers.Sum(i => i.FromCases);

    /// <summary>Says it better, while it is not answered.</summary>
    public void Rephrase(int seen, SignalText text, DateTimeOffset now)
    {
        StaleVersion.Check(seen, Version);
        CheckOpen();
        Say(text);
        Changed(now);
    }

    /// <summary>Somebody else saw it too, or sees it again.</summary>
    public void Join(Guid personId, Guid organisationId, int times, bool fromCase, DateTimeOffset now)
    {
        CheckOpen();
        CheckTimes(times);
        Take(personId, organisationId, times, fromCase ? 1 : 0, now);
        Changed(now);
    }

    /// <summary>A like signal goes up in this one: who saw it and how often come along, the other stays to be found.</summary>
    public void TakeIn(Signal other, DateTimeOffset now)
    {
        CheckOpen();
        RuleViolation.When(other.Id == Id || other.JoinedIntoId is not null, "signal-joined", "A signal is joined into another one, once.");
        RuleViolation.When(other.Stage is SignalStage.OnAgenda or SignalStage.Answered, "signal-too-far", "A signal on an agenda or answered is not joined any more.");
        foreach (var introducer in other.introducers)
        {
            Take(introducer.ProfessionalId, introducer.OrganisationId, introducer.Times, introducer.FromCases, now);
        }

        other.JoinedIntoId = Id;
        other.Changed(now);
        Changed(now);
    }

    /// <summary>Another person becomes responsible.</summary>
    public void HandOver(Guid responsibleId, DateTimeOffset now)
    {
        CheckOpen();
        ResponsibleId = responsibleId;
        Changed(now);
    }

    /// <summary>Works it out: how it comes about and what would help. Again while it is worked out.</summary>
    public void WorkOut(int seen, string elaboration, DateTimeOffset now)
    {
        StaleVersion.Check(seen, Version);
        CheckOpen();
        RuleViolation.When(Stage == SignalStage.OnAgenda, "signal-stage", "It is on an agenda already.");
        Elaboration = Texts.Required(elaboration, LongestText);
        Stage = SignalStage.WorkedOut;
        Changed(now);
    }

    /// <summary>Comes on an agenda, once worked out.</summary>
    public void PutOnAgenda(string where, DateTimeOffset now)
    {
        CheckOpen();
        RuleViolation.When(Stage == SignalStage.Raised, "signal-not-worked-out", "A signal is worked out before it comes on an agenda.");
        Agenda = Texts.Required(where);
        Stage = SignalStage.OnAgenda;
        Changed(now);
    }

    /// <summary>Is taken off the agenda, undiscussed.</summary>
    public void TakeOffAgenda(DateTimeOffset now)
    {
        RuleViolation.When(Stage != SignalStage.OnAgenda, "signal-stage", "It is on no agenda.");
        Agenda = string.Empty;
        Stage = SignalStage.WorkedOut;
        Changed(now);
    }

    /// <summary>Policy answers what was on an agenda; everybody who saw it hears it.</summary>
    public void Reply(string answer, DateTimeOffset now)
    {
        CheckOpen();
        RuleViolation.When(Stage != SignalStage.OnAgenda, "signal-not-on-agenda", "A signal is answered once it was on an agenda.");
        Answer = Texts.Required(answer, LongestText);
        AnsweredAt = now;
        Stage = SignalStage.Answered;
        introducers.ForEach(i => i.HearAgain());
        Changed(now);
    }

    /// <summary>Somebody who saw it has read the answer.</summary>
    public void Hear(Guid personId, DateTimeOffset now)
    {
        RuleViolation.When(Stage != SignalStage.Answered, "signal-stage", "There is no answer yet.");
        introducers.Find(i => i.ProfessionalId == personId)?.Hear(now);
    }

    private static void CheckTimes(int times) => RuleViolation.When(times is < 1 or > MostTimes, "signal-times", $"Seen 1 to {MostTimes} times.");

    private void Say(SignalText text)
    {
        Title = Texts.Required(text.Title, LongestTitle);
        Story = Texts.Required(text.Story, LongestText);
        Domain = text.Domain;
        Kind = text.Kind;
        Rule = Texts.Optional(text.Rule, LongestRule);
        Remedy = text.Remedy;
    }

    private void Take(Guid personId, Guid organisationId, int times, int fromCases, DateTimeOffset now)
    {
        if (introducers.Find(i => i.ProfessionalId == personId) is { } known)
        {
            known.Add(times, fromCases);
            return;
        }

        var joins = new SignalIntroducer(Id, personId, organisationId, 0, fromCase: false, now);
        joins.Add(times, fromCases);
        introducers.Add(joins);
    }

    private void Changed(DateTimeOffset now)
    {
        ChangedAt = now;
        Version++;
    }

    private void CheckOpen()
    {
        RuleViolation.When(JoinedIntoId is not null, "signal-joined", "It was joined into another signal.");
        RuleViolation.When(Stage == SignalStage.Answered, "signal-answered", "It was answered.");
    }
}
