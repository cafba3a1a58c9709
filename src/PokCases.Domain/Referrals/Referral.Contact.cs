namespace PokCases.Domain.Referrals;

/// <content>How it is handed over: the conversation, appointments, the first contact. Each verb throws <c>changed-meanwhile</c>, <c>referral-act-state</c> or <c>referral-not-yours</c>.</content>
public sealed partial class Referral
{
    /// <summary>Handover conversations, as written down.</summary>
    public IReadOnlyList<HandoverTalk> Talks => talks;

    /// <summary>Appointments of the resident with the receiver.</summary>
    public IReadOnlyList<ReferralAppointment> Appointments => appointments;

    /// <summary>The day of the first contact, as the receiver says; null until then.</summary>
    public DateOnly? FirstContactOn { get; private set; }

    /// <summary>When the receiver confirmed it: from then on the referrer's duty is over.</summary>
    public DateTimeOffset? FirstContactAt { get; private set; }

    /// <summary>Who confirmed it; null for a receiver outside.</summary>
    public Guid? FirstContactById { get; private set; }

    /// <summary>When somebody wrote down that the resident says so too; null until then.</summary>
    public DateTimeOffset? ResidentConfirmedAt { get; private set; }

    /// <summary>Who wrote that down.</summary>
    public Guid? ResidentConfirmedById { get; private set; }

    /// <summary>Whether the receiver has taken over.</summary>
    public bool IsTakenOver => FirstContactAt is not null;

    /// <summary>Writes down a handover conversation; throws <c>handover-later</c>, <c>handover-of-both</c>.</summary>
    public void NoteHandover(int seen, ReferralActor by, Guid id, HandoverText text, ReferralCalendar calendar, DateTimeOffset now)
    {
        Check(seen, ReferralAct.NoteHandover, by);
        talks.Add(new HandoverTalk(id, Id, text, calendar.DayOf(now), by, now));
        Version++;
    }

    /// <summary>Makes an appointment; throws <c>appointment-past</c>, or <c>appointment-open</c> while there is one.</summary>
    public void Appoint(int seen, ReferralActor by, Guid id, DateTimeOffset at, string where, DateTimeOffset now)
    {
        Check(seen, ReferralAct.Appoint, by);
        RuleViolation.When(appointments.Exists(a => a.IsOpen), "appointment-open", "There is an appointment already: move it.");
        appointments.Add(Planned(id, at, where, by, now));
        Version++;
    }

    /// <summary>Moves an appointment: it stays, as moved, and the new one takes its place. Throws <c>appointment-unknown</c>, <c>appointment-ended</c>, <c>appointment-past</c>.</summary>
    public void MoveAppointment(int seen, ReferralActor by, Guid appointmentId, Guid id, DateTimeOffset at, string where, DateTimeOffset now)
    {
        Check(seen, ReferralAct.Appoint, by);
        var moved = AppointmentOf(appointmentId);
        var next = Planned(id, at, where, by, now);
        moved.End(AppointmentState.Moved, id, by, now);
        appointments.Add(next);
        Version++;
    }

    /// <summary>Writes down whether the resident was there; throws <c>appointment-unknown</c>, <c>appointment-ended</c>, <c>appointment-not-yet</c>.</summary>
    public void EndAppointment(int seen, ReferralActor by, Guid appointmentId, bool kept, DateTimeOffset now)
    {
        Check(seen, ReferralAct.Appoint, by);
        AppointmentOf(appointmentId).End(kept ? AppointmentState.Kept : AppointmentState.Missed, null, by, now);
        Version++;
    }

    /// <summary>The receiver confirms the first contact and has taken over; what was only accepted is picked up by it. Throws <c>referral-contact-known</c> the second time, <c>contact-later</c>, <c>contact-before-offer</c>.</summary>
    /// <param name="seen">The version that was read.</param>
    /// <param name="by">The receiver; in the partnership who says so is responsible from now on.</param>
    /// <param name="on">The day of the contact.</param>
    /// <param name="calendar">The terms that hold.</param>
    /// <param name="now">The moment.</param>
    public void ConfirmContact(int seen, ReferralActor by, DateOnly on, ReferralCalendar calendar, DateTimeOffset now)
    {
        Check(seen, ReferralAct.ConfirmContact, by);
        RuleViolation.When(IsTakenOver, "referral-contact-known", "The first contact was confirmed before.");
        RuleViolation.When(on > calendar.DayOf(now), "contact-later", "A contact is confirmed once it was.");
        RuleViolation.When(on < calendar.DayOf(OfferedAt!.Value), "contact-before-offer", "The first contact comes after it was offered.");
        if (State == ReferralState.Accepted)
        {
            Go(ReferralState.InProgress, by, now);
        }

        FirstContactOn = on;
        FirstContactAt = now;
        FirstContactById = by.PersonId;
        ReceiverPersonId = by.PersonId;
        // What is on hold waits for its own day.
        if (State != ReferralState.OnHold)
        {
            Wait(ReferralTermKind.Feedback, calendar, now);
        }

        Version++;
    }

    /// <summary>The resident says that there was contact; throws <c>referral-resident-known</c> the second time. It moves no duty: that is the receiver's to take.</summary>
    public void ConfirmByResident(int seen, ReferralActor by, DateTimeOffset now)
    {
        Check(seen, ReferralAct.ConfirmByResident, by);
        RuleViolation.When(ResidentConfirmedAt is not null, "referral-resident-known", "That was written down before.");
        ResidentConfirmedAt = now;
        ResidentConfirmedById = by.PersonId;
        Version++;
    }

    private ReferralAppointment Planned(Guid id, DateTimeOffset at, string where, ReferralActor by, DateTimeOffset now)
    {
        RuleViolation.When(at <= now, "appointment-past", "An appointment is for later.");
        return new ReferralAppointment(id, Id, at, where, by, now);
    }

    private ReferralAppointment AppointmentOf(Guid id) =>
        appointments.Find(a => a.Id == id) ?? throw new RuleViolation("appointment-unknown", "There is no such appointment.");
}
