using PokCases.Domain.Tables;

namespace PokCases.Domain.Sessions;

/// <summary>The minutes of a session: drafted when it closes, adopted by the chair; then corrections are additions.</summary>
public sealed class Minutes
{
    private Minutes()
    {
    }

    /// <summary>Drafts the minutes of a closed session.</summary>
    public Minutes(Guid sessionId, DateTimeOffset now)
    {
        SessionId = sessionId;
        DraftedAt = now;
    }

    /// <summary>The session.</summary>
    public Guid SessionId { get; private set; }

    /// <summary>When they were drafted last.</summary>
    public DateTimeOffset DraftedAt { get; private set; }

    /// <summary>When the chair adopted them; null while a draft.</summary>
    public DateTimeOffset? AdoptedAt { get; private set; }

    /// <summary>Who adopted them.</summary>
    public Guid? AdoptedById { get; private set; }

    /// <summary>Until when those who took part in an item may read its part; null until adopted.</summary>
    public DateTimeOffset? ReadableUntil { get; private set; }

    /// <summary>What stood above them when they were adopted, as JSON; empty while a draft. Its shape is the web project's <c>MinutesHeader</c>.</summary>
    public string Header { get; private set; } = string.Empty;

    /// <summary>Whether they were adopted.</summary>
    public bool IsAdopted => AdoptedAt is not null;

    /// <summary>Drafts them again after a reopened session closes.</summary>
    public void Redraft(DateTimeOffset now)
    {
        RuleViolation.When(IsAdopted, "minutes-adopted", "Adopted minutes are only added to.");
        DraftedAt = now;
    }

    /// <summary>The chair adopts them; from then on names and places in them stay as they were.</summary>
    public void Adopt(Guid byId, int readableDays, string header, DateTimeOffset now)
    {
        RuleViolation.When(IsAdopted, "minutes-adopted", "They were adopted before.");
        AdoptedAt = now;
        AdoptedById = byId;
        Header = header;
        ReadableUntil = now.AddDays(readableDays);
    }

    /// <summary>Throws <c>minutes-not-adopted</c> while they are a draft: then the session is reopened rather than added to.</summary>
    public void CheckAdopted() => RuleViolation.When(!IsAdopted, "minutes-not-adopted", "Only adopted minutes are added to.");
}
