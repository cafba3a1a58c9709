namespace PokCases.Domain.AdviceDesk.Hours;

/// <summary>An advisor's own calendar of consulting hours, read by a calendar program by a secret address. Only the hash of the secret is kept.</summary>
public sealed class CalendarFeed
{
    private CalendarFeed()
    {
    }

    /// <summary>Begins one.</summary>
    /// <param name="personId">Whose.</param>
    /// <param name="secretHash">SHA-256 of the secret.</param>
    /// <param name="now">The moment.</param>
    public CalendarFeed(Guid personId, byte[] secretHash, DateTimeOffset now)
    {
        PersonId = personId;
        Renew(secretHash, now);
    }

    /// <summary>Whose; its key.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>SHA-256 of the secret.</summary>
    public byte[] SecretHash { get; private set; } = [];

    /// <summary>Since when this address.</summary>
    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>Another address; the one before works no more.</summary>
    public void Renew(byte[] secretHash, DateTimeOffset now)
    {
        SecretHash = secretHash;
        MadeAt = now;
    }
}
