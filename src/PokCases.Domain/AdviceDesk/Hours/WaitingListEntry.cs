namespace PokCases.Domain.AdviceDesk.Hours;

/// <summary>Somebody who waits for an appointment at the desk of an organisation.</summary>
/// <remarks>Waiting ↔ appointed → came, called off or did not come. It is deleted a set time after it ended.</remarks>
public sealed class WaitingListEntry
{
    private WaitingListEntry()
    {
    }

    /// <summary>Puts somebody on the list.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="organisationId">The desk's organisation.</param>
    /// <param name="text">Who it is; throws <c>text-missing</c>, <c>text-too-long</c>.</param>
    /// <param name="now">The moment.</param>
    public WaitingListEntry(Guid id, Guid organisationId, WaitingText text, DateTimeOffset now)
    {
        Id = id;
        OrganisationId = organisationId;
        Name = Texts.Required(text.Name);
        Phone = Texts.Optional(text.Phone, 40);
        Language = Texts.Optional(text.Language, QueueVisitor.LongestLanguage);
        UrgentWhy = text.IsUrgent ? Texts.Required(text.UrgentWhy) : string.Empty;
        IsUrgent = text.IsUrgent;
        AskedAt = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The desk's organisation.</summary>
    public Guid OrganisationId { get; private set; }

    /// <summary>Who waits.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>Where to call; may be empty.</summary>
    public string Phone { get; private set; } = string.Empty;

    /// <summary>Language; may be empty.</summary>
    public string Language { get; private set; } = string.Empty;

    /// <summary>Whether it can't wait.</summary>
    public bool IsUrgent { get; private set; }

    /// <summary>Why it can't wait; empty when it can.</summary>
    public string UrgentWhy { get; private set; } = string.Empty;

    /// <summary>Since when.</summary>
    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>Where it stands.</summary>
    public WaitingState State { get; private set; }

    /// <summary>The hour of the appointment; null without one.</summary>
    public Guid? HourId { get; private set; }

    /// <summary>When the appointment is; null without one.</summary>
    public DateTimeOffset? AppointmentAt { get; private set; }

    /// <summary>When it ended; null while it did not.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Whether it is over.</summary>
    public bool IsOver => State is WaitingState.Came or WaitingState.Cancelled or WaitingState.NoShow;

    /// <summary>Makes an appointment, or another one; throws <c>changed-meanwhile</c>, <c>waiting-over</c>, or <c>appointment-outside</c> when it is not within the hour or has passed.</summary>
    /// <param name="seen">The version that was looked at.</param>
    /// <param name="on">When the hour is held that day.</param>
    /// <param name="at">The moment.</param>
    /// <param name="now">Now.</param>
    public void Appoint(int seen, HourOccurrence on, DateTimeOffset at, DateTimeOffset now)
    {
        Check(seen, IsOver);
        RuleViolation.When(at < on.Starts || at >= on.Closes || at < now, "appointment-outside", "The hour is not held then.");
        (State, HourId, AppointmentAt) = (WaitingState.Appointed, on.HourId, at);
        Version++;
    }

    /// <summary>The appointment is called off by the desk: waits again, at the same place in the order.</summary>
    public void WaitAgain(int seen)
    {
        Check(seen, State != WaitingState.Appointed);
        (State, HourId, AppointmentAt) = (WaitingState.Waiting, null, null);
        Version++;
    }

    /// <summary>Called off by who waits.</summary>
    public void Cancel(int seen, DateTimeOffset now) => End(seen, WaitingState.Cancelled, IsOver, now);

    /// <summary>Did not come to the appointment; throws <c>waiting-over</c>, also before the time of it.</summary>
    public void MissAppointment(int seen, DateTimeOffset now) => End(seen, WaitingState.NoShow, State != WaitingState.Appointed || AppointmentAt > now, now);

    /// <summary>Came.</summary>
    public void Come(int seen, DateTimeOffset now) => End(seen, WaitingState.Came, State != WaitingState.Appointed, now);

    private void End(int seen, WaitingState to, bool broken, DateTimeOffset now)
    {
        Check(seen, broken);
        (State, EndedAt) = (to, now);
        Version++;
    }

    private void Check(int seen, bool broken)
    {
        StaleVersion.Check(seen, Version);
        RuleViolation.When(broken, "waiting-over", $"That can't be done with an entry that is {State}.");
    }
}
