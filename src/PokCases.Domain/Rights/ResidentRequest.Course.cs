namespace PokCases.Domain.Rights;

/// <content>How a request goes on.</content>
public sealed partial class ResidentRequest
{
    /// <summary>Longest explanation, in characters.</summary>
    public const int LongestWords = 1000;

    /// <summary>Says which persons of the named cases it is about; throws <c>request-without-person</c>, <c>resident-request-decided</c>. A report made before is made anew.</summary>
    public void About(int seen, IEnumerable<Guid> personIds)
    {
        CheckOpen(seen);
        List<Guid> chosen = [.. personIds.Distinct()];
        RuleViolation.When(chosen.Count == 0, "request-without-person", "A request is about somebody.");
        PersonIds = chosen;
        PreparedAt = null;
        IdentityChecked = RepresentationChecked = OthersChecked = string.Empty;
        Moved();
    }

    /// <summary>Extends the term by two months, once and before it is over, with the reason told to who asks (AVG 12(3)); throws <c>request-extended</c>, <c>request-extend-late</c>, <c>request-told-when</c>.</summary>
    /// <param name="seen">The version that was on the page.</param>
    /// <param name="why">The reason.</param>
    /// <param name="toldOn">When who asks was told.</param>
    /// <param name="today">Today there.</param>
    public void Extend(int seen, string why, DateOnly toldOn, DateOnly today)
    {
        CheckOpen(seen);
        RuleViolation.When(ExtendedToldOn is not null, "request-extended", "It is extended once.");
        RuleViolation.When(today > DueOn, "request-extend-late", "It is extended within the first month.");
        RuleViolation.When(toldOn < ReceivedOn || toldOn > today, "request-told-when", "Told after it came in, and not in the future.");
        ExtendedWhy = Texts.Required(why, LongestWords);
        ExtendedToldOn = toldOn;
        DueOn = RequestTerm.ExtendedLastDay(ReceivedOn);
        Version++;
    }

    /// <summary>The report was gathered; of a request for access, once it is known about whom. Throws <c>request-not-access</c>, <c>request-without-person</c>.</summary>
    /// <param name="seen">The version that was on the page.</param>
    /// <param name="namesWhy">Why names of employees stand in it; empty to leave them out.</param>
    /// <param name="now">The moment.</param>
    public void Prepare(int seen, string namesWhy, DateTimeOffset now)
    {
        CheckOpen(seen);
        RuleViolation.When(Kind != ResidentRequestKind.Access, "request-not-access", "A report is made for a request for access.");
        RuleViolation.When(!IsAboutSomebody, "request-without-person", "A request is about somebody.");
        NamesWhy = Texts.Optional(namesWhy, LongestWords);
        PreparedAt = now;
        // What stands in it now, nobody has looked at yet.
        OthersChecked = string.Empty;
        Moved();
    }

    /// <summary>What is left out of the report changed: the rights of others are looked at anew. Throws <c>request-not-prepared</c>.</summary>
    public void LeaveOut(int seen)
    {
        CheckOpen(seen);
        RuleViolation.When(PreparedAt is null, "request-not-prepared", "There is no report yet.");
        OthersChecked = string.Empty;
        Moved();
    }

    /// <summary>Writes down how something was checked; throws <c>request-without-person</c>, <c>request-not-prepared</c> when there is nothing to look at yet.</summary>
    public void Check(int seen, RequestCheck check, string words)
    {
        CheckOpen(seen);
        RuleViolation.When(!IsAboutSomebody, "request-without-person", "A request is about somebody.");
        var said = Texts.Required(words, LongestWords);
        switch (check)
        {
            case RequestCheck.Identity:
                IdentityChecked = said;
                break;
            case RequestCheck.Representation:
                RepresentationChecked = said;
                break;
            default:
                RuleViolation.When(Kind == ResidentRequestKind.Access && PreparedAt is null, "request-not-prepared", "There is no report yet.");
                OthersChecked = said;
                break;
        }

        Moved();
    }

    /// <summary>Decides, once all three checks were done; throws <c>request-unchecked</c>, <c>request-reason-missing</c>, <c>request-omits</c>.</summary>
    /// <param name="seen">The version that was on the page.</param>
    /// <param name="verdict">What was decided.</param>
    /// <param name="reason">Why; needed unless all is granted.</param>
    /// <param name="omissions">How many parts of the report are left out.</param>
    /// <param name="byId">Who decides.</param>
    /// <param name="now">The moment.</param>
    public void Decide(int seen, RequestVerdict verdict, string reason, int omissions, Guid byId, DateTimeOffset now)
    {
        CheckOpen(seen);
        RuleViolation.When(State != ResidentRequestState.Checked, "request-unchecked", "Identity, representation and the rights of others are checked first.");
        Reason = Texts.Optional(reason, RequestText.Longest);
        RuleViolation.When(verdict != RequestVerdict.Granted && Reason.Length == 0, "request-reason-missing", "What is not granted has a reason.");
        RuleViolation.When(verdict == RequestVerdict.Granted && omissions > 0, "request-omits", "Who leaves something out grants a part.");
        Verdict = verdict;
        DecidedById = byId;
        DecidedAt = now;
        State = ResidentRequestState.Decided;
        Version++;
    }

    /// <summary>The answer went out; throws <c>request-not-decided</c>, <c>request-sent</c>, <c>request-sent-when</c>.</summary>
    /// <param name="seen">The version that was on the page.</param>
    /// <param name="on">When.</param>
    /// <param name="how">How, e.g. by registered letter or handed over.</param>
    /// <param name="openTasks">How much work that was decided still has to be done.</param>
    /// <param name="decidedOn">The day of the decision there.</param>
    /// <param name="today">Today there.</param>
    public void Send(int seen, DateOnly on, string how, int openTasks, DateOnly decidedOn, DateOnly today)
    {
        StaleVersion.Check(seen, Version);
        RuleViolation.When(!IsDecided, "request-not-decided", "It is decided first.");
        RuleViolation.When(SentOn is not null, "request-sent", "It went out already.");
        RuleViolation.When(on < decidedOn || on > today, "request-sent-when", "It goes out after the decision, and not in the future.");
        SentHow = Texts.Required(how, LongestWords);
        SentOn = on;
        Version++;
        Finish(openTasks);
    }

    /// <summary>Work that was decided was done.</summary>
    /// <param name="openTasks">How much of it is still open.</param>
    public void TaskDone(int openTasks)
    {
        Version++;
        Finish(openTasks);
    }

    /// <summary>Who asked takes it back, before it was decided.</summary>
    public void Withdraw(int seen, string why)
    {
        CheckOpen(seen);
        WithdrawnWhy = Texts.Required(why, LongestWords);
        State = ResidentRequestState.Withdrawn;
        Version++;
    }

    private void Finish(int openTasks)
    {
        if (SentOn is not null && openTasks == 0)
        {
            State = ResidentRequestState.Executed;
        }
    }

    private void Moved()
    {
        State = IdentityChecked.Length > 0 && RepresentationChecked.Length > 0 && OthersChecked.Length > 0 ? ResidentRequestState.Checked
            : PreparedAt is not null ? ResidentRequestState.Prepared
            : ResidentRequestState.Received;
        Version++;
    }

    private void CheckOpen(int seen)
    {
        RuleViolation.When(IsDecided, "resident-request-decided", "It was decided already.");
        RuleViolation.When(State == ResidentRequestState.Withdrawn, "request-withdrawn", "It was taken back.");
        StaleVersion.Check(seen, Version);
    }
}
