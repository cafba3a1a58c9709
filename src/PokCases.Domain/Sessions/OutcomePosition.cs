using PokCases.Domain.Tables;

namespace PokCases.Domain.Sessions;

/// <summary>One person's position on an advice, with dissent in own words.</summary>
public sealed class OutcomePosition
{
    private OutcomePosition()
    {
    }

    internal OutcomePosition(Guid outcomeId, Guid professionalId, Guid organisationId, Stance stance, string dissent, DateTimeOffset now)
    {
        OutcomeId = outcomeId;
        ProfessionalId = professionalId;
        OrganisationId = organisationId;
        Change(stance, dissent, now);
    }

    /// <summary>The outcome.</summary>
    public Guid OutcomeId { get; private set; }

    /// <summary>Who.</summary>
    public Guid ProfessionalId { get; private set; }

    /// <summary>Of which organisation.</summary>
    public Guid OrganisationId { get; private set; }

    /// <summary>Agree, disagree or abstain.</summary>
    public Stance Stance { get; private set; }

    /// <summary>Why not, in own words; may be empty.</summary>
    public string Dissent { get; private set; } = string.Empty;

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }

    internal void Change(Stance stance, string dissent, DateTimeOffset now)
    {
        Stance = stance;
        Dissent = stance == Stance.Agree ? string.Empty : Texts.Optional(dissent, 1000);
        At = now;
    }
}
