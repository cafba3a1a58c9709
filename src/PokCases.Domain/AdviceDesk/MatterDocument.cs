using PokCases.Domain.Cases;

namespace PokCases.Domain.AdviceDesk;

/// <summary>A document of a matter: a letter, a decision, a <i>machtiging</i>. It belongs to the matter, falls under the advisor's secrecy as all of it, and goes with it.</summary>
public sealed class MatterDocument
{
    private MatterDocument()
    {
    }

    /// <summary>Adds a document whose content is stored already.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="matterId">The matter.</param>
    /// <param name="contactId">The contact it came with; null when that was not said.</param>
    /// <param name="addedById">Who added it: the advisor or who stood in.</param>
    /// <param name="fileName">The name it came with; see <see cref="DocumentName"/>.</param>
    /// <param name="kind">What it is, by its content.</param>
    /// <param name="size">In bytes.</param>
    /// <param name="storedAs">The random name under which its content is stored.</param>
    /// <param name="now">The moment.</param>
    public MatterDocument(Guid id, Guid matterId, Guid? contactId, Guid addedById, string fileName, DocumentKind kind, long size, string storedAs, DateTimeOffset now)
    {
        Id = id;
        MatterId = matterId;
        ContactId = contactId;
        AddedById = addedById;
        FileName = DocumentName.Of(fileName);
        Kind = kind;
        Size = size;
        StoredAs = storedAs;
        AddedAt = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The matter.</summary>
    public Guid MatterId { get; private set; }

    /// <summary>The contact it came with; null when that was not said.</summary>
    public Guid? ContactId { get; private set; }

    /// <summary>Who added it.</summary>
    public Guid AddedById { get; private set; }

    /// <summary>Its name.</summary>
    public string FileName { get; private set; } = string.Empty;

    /// <summary>What it is.</summary>
    public DocumentKind Kind { get; private set; }

    /// <summary>In bytes.</summary>
    public long Size { get; private set; }

    /// <summary>The random name under which its content is stored.</summary>
    public string StoredAs { get; private set; } = string.Empty;

    /// <summary>When it was added.</summary>
    public DateTimeOffset AddedAt { get; private set; }
}
