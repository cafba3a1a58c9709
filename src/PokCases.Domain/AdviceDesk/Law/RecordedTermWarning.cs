namespace PokCases.Domain.AdviceDesk.Law;

/// <summary>That a warning of a term was given. Its id is the warning's, so that it can be recorded once only.</summary>
public sealed class RecordedTermWarning
{
    private RecordedTermWarning()
    {
    }

    /// <summary>Records a warning.</summary>
    public RecordedTermWarning(TermWarning warning, DateTimeOffset now)
    {
        Id = warning.Id;
        (ObjectionId, SourceId, LastDay, Days) = (warning.ObjectionId, warning.SourceId, warning.LastDay, warning.Days);
        RecordedAt = now;
    }

    /// <summary>The warning's id; its key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The objection.</summary>
    public Guid ObjectionId { get; private set; }

    /// <summary>The decision or event that the term comes from.</summary>
    public Guid SourceId { get; private set; }

    /// <summary>The last day of the term.</summary>
    public DateOnly LastDay { get; private set; }

    /// <summary>How many days before it.</summary>
    public int Days { get; private set; }

    /// <summary>When it was recorded.</summary>
    public DateTimeOffset RecordedAt { get; private set; }
}
