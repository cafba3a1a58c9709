using PokCases.Domain.Tables;

namespace PokCases.Domain.Sessions;

/// <summary>An invitation to a session: a member, a substitute, or a guest for one item with an own time slot.</summary>
public sealed class SessionInvitation
{
    private SessionInvitation()
    {
    }

    /// <summary>Invites a person.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="sessionId">The session.</param>
    /// <param name="professionalId">Who.</param>
    /// <param name="itemId">The one item, for a guest; null for the whole session.</param>
    /// <param name="substituteForId">For whom this person comes; null otherwise.</param>
    public SessionInvitation(Guid id, Guid sessionId, Guid professionalId, Guid? itemId, Guid? substituteForId)
    {
        Id = id;
        SessionId = sessionId;
        ProfessionalId = professionalId;
        ItemId = itemId;
        SubstituteForId = substituteForId;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The session.</summary>
    public Guid SessionId { get; private set; }

    /// <summary>Who is invited.</summary>
    public Guid ProfessionalId { get; private set; }

    /// <summary>The one item, for a guest.</summary>
    public Guid? ItemId { get; private set; }

    /// <summary>For whom this person comes.</summary>
    public Guid? SubstituteForId { get; private set; }

    /// <summary>The answer.</summary>
    public InvitationAnswer Answer { get; private set; }

    /// <summary>When answered.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>When this person said to arrive, if later than the start.</summary>
    public DateTimeOffset? ArrivesAt { get; private set; }

    /// <summary>Start of a guest's slot, by plan.</summary>
    public DateTimeOffset? SlotFrom { get; private set; }

    /// <summary>End of a guest's slot, by plan.</summary>
    public DateTimeOffset? SlotUntil { get; private set; }

    /// <summary>Answers.</summary>
    public void Reply(bool comes, DateTimeOffset? arrivesAt, DateTimeOffset now)
    {
        Answer = comes ? InvitationAnswer.Accepted : InvitationAnswer.Declined;
        ArrivesAt = comes ? arrivesAt : null;
        AnsweredAt = now;
    }

    /// <summary>Sets a guest's slot.</summary>
    public void Slot(DateTimeOffset from, DateTimeOffset until)
    {
        SlotFrom = from;
        SlotUntil = until;
    }

    /// <summary>The session moved in time: expected arrival and slot move along.</summary>
    public void Move(TimeSpan by)
    {
        ArrivesAt += by;
        SlotFrom += by;
        SlotUntil += by;
    }
}
