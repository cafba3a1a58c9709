namespace PokCases.Domain.Cases.Method;

/// <summary>Tussentijds besluit: what cannot wait for the next session is decided by a mandate holder, after the members it needs were asked.</summary>
/// <remarks><i>gevraagd → besloten</i>, or withdrawn. The next session hears of it.</remarks>
public sealed class InterimDecision
{
    /// <summary>Longest question, proposal or reason, in characters.</summary>
    public const int LongestText = 2000;

    private readonly List<InterimAnswer> answers = [];

    private InterimDecision()
    {
    }

    /// <summary>Asks for a decision.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="tableId">The table whose members are asked.</param>
    /// <param name="question">What has to be decided, and why it can't wait.</param>
    /// <param name="proposal">What is proposed.</param>
    /// <param name="holder">Who decides, for which organisation, under which mandate.</param>
    /// <param name="needed">Members whose agreement is needed; not the mandate holder (<c>needed-is-holder</c>).</param>
    /// <param name="askedById">Who asks.</param>
    /// <param name="now">The moment.</param>
    public InterimDecision(Guid id, Guid caseId, Guid tableId, string question, string proposal, OutcomeBasis holder, IEnumerable<Guid> needed, Guid askedById, DateTimeOffset now)
    {
        var members = needed.Distinct().ToList();
        RuleViolation.When(holder.MandateHolderId is null, "mandate-missing", "Who decides for an organisation holds a mandate.");
        RuleViolation.When(members.Contains(holder.MandateHolderId!.Value), "needed-is-holder", "Who decides need not agree apart.");
        Id = id;
        CaseId = caseId;
        TableId = tableId;
        Question = Texts.Required(question, LongestText);
        Proposal = Texts.Required(proposal, LongestText);
        MandateHolderId = holder.MandateHolderId.Value;
        OrganisationId = holder.OrganisationId!.Value;
        Mandate = holder.Mandate;
        AskedById = askedById;
        AskedAt = now;
        answers.AddRange(members.Select(m => new InterimAnswer(id, m)));
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The table.</summary>
    public Guid TableId { get; private set; }

    /// <summary>What has to be decided.</summary>
    public string Question { get; private set; } = string.Empty;

    /// <summary>What is proposed.</summary>
    public string Proposal { get; private set; } = string.Empty;

    /// <summary>Who decides.</summary>
    public Guid MandateHolderId { get; private set; }

    /// <summary>For which organisation.</summary>
    public Guid OrganisationId { get; private set; }

    /// <summary>Under which mandate, in the words it had then.</summary>
    public string Mandate { get; private set; } = string.Empty;

    /// <summary>Who asks.</summary>
    public Guid AskedById { get; private set; }

    /// <summary>When it was asked.</summary>
    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>Where it stands.</summary>
    public InterimState State { get; private set; }

    /// <summary>Whether the proposal was accepted; null while nothing was decided.</summary>
    public bool? Accepted { get; private set; }

    /// <summary>Why, in the mandate holder's words; may be empty when it was accepted with all answers.</summary>
    public string Reason { get; private set; } = string.Empty;

    /// <summary>Whether it was decided, explicitly, before every needed member had answered.</summary>
    public bool WithoutAll { get; private set; }

    /// <summary>When it was decided or withdrawn.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>The agenda item by which the next session hears of it; null until then.</summary>
    public Guid? ItemId { get; private set; }

    /// <summary>Grows with each answer and each change of state.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Whose agreement is needed, and what they answered.</summary>
    public IReadOnlyList<InterimAnswer> Answers => answers;

    /// <summary>Whether it can still be answered and decided.</summary>
    public bool IsOpen => State == InterimState.Asked;

    /// <summary>Whether every needed member answered.</summary>
    public bool IsAnswered => answers.TrueForAll(a => a.Agrees is not null);

    /// <summary>Whether this person is asked: to answer, or to decide.</summary>
    public bool Asks(Guid professionalId) => professionalId == MandateHolderId || answers.Exists(a => a.ProfessionalId == professionalId);

    /// <summary>A needed member agrees or not, or thinks again while it is open.</summary>
    public void Answer(Guid professionalId, bool agrees, string reason, DateTimeOffset now)
    {
        CheckOpen();
        var answer = answers.Find(a => a.ProfessionalId == professionalId) ?? throw new RuleViolation("not-asked", "This person's agreement is not needed.");
        answer.Give(agrees, reason, now);
        Version++;
    }

    /// <summary>The mandate holder decides (<c>not-the-mandate-holder</c>): when all have answered, or explicitly without, with a reason (<c>answers-missing</c>).</summary>
    /// <param name="byId">The mandate holder.</param>
    /// <param name="seen">The version that was read, so that no answer is missed.</param>
    /// <param name="accepted">Whether the proposal is accepted.</param>
    /// <param name="reason">Why; required when it isn't, and when answers are missing.</param>
    /// <param name="withoutAll">Whether to decide although answers are missing.</param>
    /// <param name="now">The moment.</param>
    public void Decide(Guid byId, int seen, bool accepted, string reason, bool withoutAll, DateTimeOffset now)
    {
        RuleViolation.When(byId != MandateHolderId, "not-the-mandate-holder", "Only its mandate holder decides for an organisation.");
        CheckOpen();
        StaleVersion.Check(seen, Version);
        RuleViolation.When(!IsAnswered && !withoutAll, "answers-missing", "Not everybody who is needed has answered.");
        Reason = accepted && IsAnswered ? Texts.Optional(reason, LongestText) : Texts.Required(reason, LongestText);
        WithoutAll = !IsAnswered;
        Accepted = accepted;
        End(InterimState.Decided, now);
    }

    /// <summary>Who was asked leaves, and somebody of the same table is asked instead; throws <c>interim-successor</c>.</summary>
    /// <param name="leaverId">Who leaves.</param>
    /// <param name="successorId">Who sits at the table.</param>
    /// <param name="holder">For which organisation the successor decides and under which mandate; null when the successor holds none there.</param>
    public void HandOver(Guid leaverId, Guid successorId, OutcomeBasis? holder)
    {
        CheckOpen();
        if (leaverId == MandateHolderId)
        {
            RuleViolation.When(holder?.MandateHolderId != successorId, "interim-successor", "Who decides holds a mandate at the same table.");
            MandateHolderId = successorId;
            OrganisationId = holder!.OrganisationId!.Value;
            Mandate = holder.Mandate;
            // Who decides need not agree apart.
            answers.RemoveAll(a => a.ProfessionalId == successorId);
        }

        // An answer that was given stands; one that was not is asked of the successor.
        if (answers.RemoveAll(a => a.ProfessionalId == leaverId && a.Agrees is null) > 0 && successorId != MandateHolderId && !answers.Exists(a => a.ProfessionalId == successorId))
        {
            answers.Add(new InterimAnswer(Id, successorId));
        }

        Version++;
    }

    /// <summary>It need not be decided any more.</summary>
    public void Withdraw(DateTimeOffset now)
    {
        CheckOpen();
        End(InterimState.Withdrawn, now);
    }

    /// <summary>The next session hears of it by this agenda item; once (<c>interim-on-agenda</c>).</summary>
    public void PutOnAgenda(Guid itemId)
    {
        RuleViolation.When(State != InterimState.Decided || ItemId is not null, "interim-on-agenda", "Only what was decided comes on an agenda, once.");
        ItemId = itemId;
        Version++;
    }

    /// <summary>The session or the item it stood on doesn't come: another has to be found.</summary>
    public void TakeOffAgenda()
    {
        RuleViolation.When(ItemId is null, "interim-on-agenda", "It stands on no agenda.");
        ItemId = null;
        Version++;
    }

    private void End(InterimState state, DateTimeOffset now)
    {
        State = state;
        EndedAt = now;
        Version++;
    }

    private void CheckOpen() => RuleViolation.When(State != InterimState.Asked, "interim-closed", "It was decided or withdrawn.");
}
