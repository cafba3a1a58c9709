namespace PokCases.Domain.AdviceDesk;

/// <summary>Kwestie: what a legal advisor helps a resident with, over one or more contacts. Held by one advisor.</summary>
public sealed class AdviceMatter
{
    private AdviceMatter()
    {
    }

    /// <summary>Opens a matter.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="title">How its advisor calls it.</param>
    /// <param name="advisorId">Who holds it.</param>
    /// <param name="now">The moment.</param>
    public AdviceMatter(Guid id, string title, Guid advisorId, DateTimeOffset now)
    {
        Id = id;
        Title = Texts.Required(title);
        AdvisorId = advisorId;
        OpenedAt = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>How its advisor calls it.</summary>
    public string Title { get; private set; } = string.Empty;

    /// <summary>Who holds it.</summary>
    public Guid AdvisorId { get; private set; }

    /// <summary>When it was opened.</summary>
    public DateTimeOffset OpenedAt { get; private set; }
}
