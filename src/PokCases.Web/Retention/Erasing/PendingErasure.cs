namespace PokCases.Web.Retention.Erasing;

/// <summary>Something outside the database that goes with an erased case and is not gone yet: written with the deletion, removed when it is done.</summary>
internal sealed class PendingErasure
{
    public Guid Id { get; set; }

    public Guid CaseId { get; set; }

    /// <summary>Random name of a document's file; empty for keys.</summary>
    public string StoredAs { get; set; } = string.Empty;

    /// <summary>Persons, and requests of residents, whose keys go with the case's; only with keys.</summary>
    public List<Guid> PersonIds { get; set; } = [];

    public DateTimeOffset MadeAt { get; set; }
}
