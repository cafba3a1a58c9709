namespace PokCases.Domain.Cases;

/// <summary>An intake that stopped because somebody is in danger now: who acts today, and how. Belongs to no case and to no resident.</summary>
/// <remarks>
/// Nothing leads from here to a case, a table or a household, and nothing about a resident is asked: so nothing of it can
/// come into a report or letter that a suspected person may read. The steps of the meldcode (Wet verplichte meldcode
/// huiselijk geweld en kindermishandeling) stand in the professional's own file.
/// </remarks>
public sealed class IntakeStop
{
    /// <summary>Longest name, in characters.</summary>
    public const int LongestName = 100;

    private IntakeStop()
    {
    }

    /// <summary>Notes who acts today.</summary>
    public IntakeStop(Guid id, Guid notedById, Guid organisationId, string who, DangerStep step, DateTimeOffset now)
    {
        Id = id;
        NotedById = notedById;
        OrganisationId = organisationId;
        Who = Texts.Required(who, LongestName);
        Step = step;
        At = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whose intake stopped.</summary>
    public Guid NotedById { get; private set; }

    /// <summary>That person's organisation.</summary>
    public Guid OrganisationId { get; private set; }

    /// <summary>Name of the professional who acts today.</summary>
    public string Who { get; private set; } = string.Empty;

    /// <summary>What this professional does.</summary>
    public DangerStep Step { get; private set; }

    /// <summary>When it was noted.</summary>
    public DateTimeOffset At { get; private set; }
}
