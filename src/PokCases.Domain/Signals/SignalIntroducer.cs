namespace PokCases.Domain.Signals;

/// <summary>Somebody who saw a signal in practice, how often, and who hears what became of it. From which case is not kept.</summary>
public sealed class SignalIntroducer
{
    private SignalIntroducer()
    {
    }

    internal SignalIntroducer(Guid signalId, Guid professionalId, Guid organisationId, int times, bool fromCase, DateTimeOffset now)
    {
        SignalId = signalId;
        ProfessionalId = professionalId;
        OrganisationId = organisationId;
        JoinedAt = now;
        Times = times;
        FromCases = fromCase ? 1 : 0;
    }

    /// <summary>The signal.</summary>
    public Guid SignalId { get; private set; }

    /// <summary>Who saw it.</summary>
    public Guid ProfessionalId { get; private set; }

    /// <summary>Of which organisation then.</summary>
    public Guid OrganisationId { get; private set; }

    /// <summary>How often this person saw it.</summary>
    public int Times { get; private set; }

    /// <summary>From how many cases it was raised.</summary>
    public int FromCases { get; private set; }

    /// <summary>Since when.</summary>
    public DateTimeOffset JoinedAt { get; private set; }

    /// <summary>When this person said to have read the answer; null before.</summary>
    public DateTimeOffset? HeardAt { get; private set; }

    internal void Add(int times, int fromCases)
    {
        Times += times;
        FromCases += fromCases;
        HeardAt = null;
    }

    internal void Hear(DateTimeOffset now) => HeardAt ??= now;

    internal void HearAgain() => HeardAt = null;
}
