namespace PokCases.Domain.Rights;

/// <summary>A file as it was made when a request was decided. Never made again: what was sent can always be shown.</summary>
public sealed class RequestFile
{
    private RequestFile()
    {
    }

    /// <summary>Keeps it.</summary>
    /// <param name="requestId">The request.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="content">Its bytes.</param>
    public RequestFile(Guid requestId, RequestFileKind kind, byte[] content)
    {
        RequestId = requestId;
        Kind = kind;
        Content = content;
    }

    /// <summary>The request.</summary>
    public Guid RequestId { get; private set; }

    /// <summary>What it is.</summary>
    public RequestFileKind Kind { get; private set; }

    /// <summary>Its bytes.</summary>
    public byte[] Content { get; private set; } = [];
}
