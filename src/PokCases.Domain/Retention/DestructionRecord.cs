namespace PokCases.Domain.Retention;

/// <summary>A verklaring van vernietiging: what was destroyed, on which ground, how, by whom and when. Holds no personal data and is kept.</summary>
public sealed class DestructionRecord
{
    private DestructionRecord()
    {
    }

    /// <summary>Writes it down, in the same transaction as the deletion.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="tableId">The table.</param>
    /// <param name="text">What it says.</param>
    /// <param name="firstById">Who approved.</param>
    /// <param name="firstAt">When.</param>
    /// <param name="secondById">Who approved as the second one; null where one is enough.</param>
    /// <param name="secondAt">When.</param>
    /// <param name="now">When it was deleted.</param>
    public DestructionRecord(Guid id, Guid tableId, DestructionText text, Guid firstById, DateTimeOffset firstAt, Guid? secondById, DateTimeOffset? secondAt, DateTimeOffset now)
    {
        Id = id;
        TableId = tableId;
        Reference = text.Reference;
        Table = text.Table;
        Municipality = text.Municipality;
        From = text.From;
        Until = text.Until;
        Kind = text.Kind;
        Source = text.Source;
        Result = text.Result;
        DueOn = text.DueOn;
        Request = text.Request;
        Parts = [.. text.Parts];
        FirstApprovedById = firstById;
        FirstApprovedAt = firstAt;
        SecondApprovedById = secondById;
        SecondApprovedAt = secondAt;
        DestroyedAt = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The table.</summary>
    public Guid TableId { get; private set; }

    /// <summary>What the case was called by.</summary>
    public string Reference { get; private set; } = string.Empty;

    /// <summary>Name of the table then.</summary>
    public string Table { get; private set; } = string.Empty;

    /// <summary>Name of the municipality then.</summary>
    public string Municipality { get; private set; } = string.Empty;

    /// <summary>The day the case was introduced.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The day it was closed.</summary>
    public DateOnly Until { get; private set; }

    /// <summary>Name of its profile; empty when there was none.</summary>
    public string Kind { get; private set; } = string.Empty;

    /// <summary>Law or selectielijst.</summary>
    public string Source { get; private set; } = string.Empty;

    /// <summary>Result of the selectielijst.</summary>
    public string Result { get; private set; } = string.Empty;

    /// <summary>The day from which it could be deleted.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>Number of the granted request; empty when the term was the ground.</summary>
    public string Request { get; private set; } = string.Empty;

    /// <summary>Kinds and counts.</summary>
    public List<DestroyedPart> Parts { get; private set; } = [];

    /// <summary>Who approved.</summary>
    public Guid FirstApprovedById { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset FirstApprovedAt { get; private set; }

    /// <summary>Who approved as the second one.</summary>
    public Guid? SecondApprovedById { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset? SecondApprovedAt { get; private set; }

    /// <summary>When it was deleted.</summary>
    public DateTimeOffset DestroyedAt { get; private set; }
}
