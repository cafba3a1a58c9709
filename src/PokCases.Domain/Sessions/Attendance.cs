using PokCases.Domain.Tables;

namespace PokCases.Domain.Sessions;

/// <summary>A person's presence in a session: arrived, connected, hand, turn, check-in.</summary>
public sealed class Attendance
{
    private Attendance()
    {
    }

    /// <summary>A person sits down.</summary>
    public Attendance(Guid sessionId, Guid professionalId, Guid organisationId, DateTimeOffset now)
    {
        SessionId = sessionId;
        ProfessionalId = professionalId;
        OrganisationId = organisationId;
        ArrivedAt = now;
        LastSeenAt = now;
        IsConnected = true;
    }

    /// <summary>The session.</summary>
    public Guid SessionId { get; private set; }

    /// <summary>Who.</summary>
    public Guid ProfessionalId { get; private set; }

    /// <summary>For which organisation.</summary>
    public Guid OrganisationId { get; private set; }

    /// <summary>When this person sat down.</summary>
    public DateTimeOffset ArrivedAt { get; private set; }

    /// <summary>When this person said goodbye; null while at the table.</summary>
    public DateTimeOffset? LeftAt { get; private set; }

    /// <summary>Whether a page of this person is connected now.</summary>
    public bool IsConnected { get; private set; }

    /// <summary>When the last page disconnected; null while connected.</summary>
    public DateTimeOffset? AwaySince { get; private set; }

    /// <summary>Last sign of life of a page. A technical mark, not part of the stream.</summary>
    public DateTimeOffset LastSeenAt { get; private set; }

    /// <summary>When the hand went up; null when down.</summary>
    public DateTimeOffset? HandRaisedAt { get; private set; }

    /// <summary>Since when this person has the floor; null otherwise.</summary>
    public DateTimeOffset? SpeaksSince { get; private set; }

    /// <summary>When this person had a say in the check-in round.</summary>
    public DateTimeOffset? CheckedInAt { get; private set; }

    /// <summary>Whether this person is at the table (connected or just away).</summary>
    public bool IsAtTable => LeftAt is null;

    /// <summary>Since when this person is gone: said goodbye, or away; null while here.</summary>
    public DateTimeOffset? GoneSince => LeftAt ?? (IsConnected ? null : AwaySince);

    /// <summary>Sits down again.</summary>
    public void Return(DateTimeOffset now)
    {
        LeftAt = null;
        Connect(now);
    }

    /// <summary>A page connected.</summary>
    public void Connect(DateTimeOffset now)
    {
        IsConnected = true;
        AwaySince = null;
        LastSeenAt = now;
    }

    /// <summary>The last page disconnected at <paramref name="since"/>.</summary>
    public void Disconnect(DateTimeOffset since)
    {
        IsConnected = false;
        AwaySince = since;
    }

    /// <summary>Says goodbye.</summary>
    public void Leave(DateTimeOffset now)
    {
        LeftAt = now;
        IsConnected = false;
        AwaySince = now;
        HandRaisedAt = null;
        SpeaksSince = null;
    }

    /// <summary>Hand up or down.</summary>
    public void RaiseHand(bool up, DateTimeOffset now) => HandRaisedAt = up ? HandRaisedAt ?? now : null;

    /// <summary>Gets the floor, the hand goes down; or gives it back.</summary>
    public void Speak(bool speaks, DateTimeOffset now)
    {
        SpeaksSince = speaks ? now : null;
        if (speaks)
        {
            HandRaisedAt = null;
        }
    }

    /// <summary>Had a say in the check-in round.</summary>
    public void CheckIn(DateTimeOffset now) => CheckedInAt ??= now;
}
