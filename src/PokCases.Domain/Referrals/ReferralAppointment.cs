namespace PokCases.Domain.Referrals;

/// <summary>An appointment of the resident with the receiver.</summary>
/// <remarks>Made → kept, missed or moved, once. A missed one is followed by another.</remarks>
public sealed class ReferralAppointment
{
    private ReferralAppointment()
    {
    }

    internal ReferralAppointment(Guid id, Guid referralId, DateTimeOffset at, string where, ReferralActor by, DateTimeOffset now)
    {
        Id = id;
        ReferralId = referralId;
        At = at;
        Where = Texts.Optional(where);
        MadeBy = by.Party;
        MadeById = by.PersonId;
        MadeAt = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The referral.</summary>
    public Guid ReferralId { get; private set; }

    /// <summary>When it is.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Where, in words; may be empty. Never a protected address.</summary>
    public string Where { get; private set; } = string.Empty;

    /// <summary>What became of it.</summary>
    public AppointmentState State { get; private set; }

    /// <summary>The appointment that took its place; null for one that was not moved.</summary>
    public Guid? MovedToId { get; private set; }

    /// <summary>As what somebody made it.</summary>
    public ReferralParty MadeBy { get; private set; }

    /// <summary>Who made it; null for a receiver outside.</summary>
    public Guid? MadeById { get; private set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>As what somebody wrote down what became of it.</summary>
    public ReferralParty EndedBy { get; private set; }

    /// <summary>Who wrote that down; null for a receiver outside, and while nobody did.</summary>
    public Guid? EndedById { get; private set; }

    /// <summary>When; null while it is to come.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Whether it is still to come, or nobody wrote down what became of it.</summary>
    public bool IsOpen => State == AppointmentState.Made;

    internal void End(AppointmentState state, Guid? movedToId, ReferralActor by, DateTimeOffset now)
    {
        RuleViolation.When(!IsOpen, "appointment-ended", "What became of it was written down.");
        RuleViolation.When(state != AppointmentState.Moved && now < At, "appointment-not-yet", "It has not been yet.");
        State = state;
        MovedToId = movedToId;
        EndedBy = by.Party;
        EndedById = by.PersonId;
        EndedAt = now;
    }
}
