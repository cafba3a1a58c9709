namespace PokCases.Domain.Cases;

/// <summary>A document of a case. It belongs to the organisation whose person added it, as a contribution does.</summary>
public sealed class CaseDocument
{
    /// <summary>Longest reason for removing one, in characters.</summary>
    public const int LongestReason = 500;

    private CaseDocument()
    {
    }

    /// <summary>Adds a document whose content is stored already.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="organisationId">The organisation it belongs to.</param>
    /// <param name="addedById">Who added it.</param>
    /// <param name="fileName">The name it came with; a path before it is left out.</param>
    /// <param name="kind">What it is, by its content.</param>
    /// <param name="size">In bytes.</param>
    /// <param name="sha256">Hash of its content, in hexadecimal.</param>
    /// <param name="storedAs">The random name under which its content is stored.</param>
    /// <param name="now">The moment.</param>
    public CaseDocument(Guid id, Guid caseId, Guid organisationId, Guid addedById, string fileName, DocumentKind kind, long size, string sha256, string storedAs, DateTimeOffset now)
    {
        Id = id;
        CaseId = caseId;
        OrganisationId = organisationId;
        AddedById = addedById;
        FileName = DocumentName.Of(fileName);
        Kind = kind;
        Size = size;
        Sha256 = sha256;
        StoredAs = storedAs;
        AddedAt = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The organisation it belongs to.</summary>
    public Guid OrganisationId { get; private set; }

    /// <summary>Who added it.</summary>
    public Guid AddedById { get; private set; }

    /// <summary>Its name, without a path and without signs that mean something to a computer.</summary>
    public string FileName { get; private set; } = string.Empty;

    /// <summary>What it is.</summary>
    public DocumentKind Kind { get; private set; }

    /// <summary>In bytes.</summary>
    public long Size { get; private set; }

    /// <summary>Hash of its content, in hexadecimal: 64 characters.</summary>
    public string Sha256 { get; private set; } = string.Empty;

    /// <summary>The random name under which its content is stored.</summary>
    public string StoredAs { get; private set; } = string.Empty;

    /// <summary>When it was added.</summary>
    public DateTimeOffset AddedAt { get; private set; }

    /// <summary>When it was removed; null while it is there.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>Who removed it.</summary>
    public Guid? RemovedById { get; private set; }

    /// <summary>Why it was removed; empty while it is there.</summary>
    public string RemovalReason { get; private set; } = string.Empty;

    /// <summary>Whether its content is there.</summary>
    public bool IsThere => RemovedAt is null;

    /// <summary>Removes its content for good; that it was there, and why it went, stays. Throws <c>document-removed</c> or <c>text-missing</c>.</summary>
    public void Remove(Guid byId, string reason, DateTimeOffset now)
    {
        RuleViolation.When(!IsThere, "document-removed", "The document was removed already.");
        RemovalReason = Texts.Required(reason, LongestReason);
        RemovedById = byId;
        RemovedAt = now;
    }
}
