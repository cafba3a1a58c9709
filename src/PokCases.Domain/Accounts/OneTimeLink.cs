namespace PokCases.Domain.Accounts;

/// <summary>A link that works once, for a limited time. Only the hash of its secret is kept.</summary>
public sealed class OneTimeLink
{
    private OneTimeLink()
    {
    }

    /// <summary>Makes a link.</summary>
    public OneTimeLink(Guid id, byte[] secretHash, LinkPurpose purpose, Guid? professionalId, Guid? madeById, DateTimeOffset now, TimeSpan life, string newEmail = "")
    {
        Id = id;
        SecretHash = secretHash;
        Purpose = purpose;
        ProfessionalId = professionalId;
        MadeById = madeById;
        MadeAt = now;
        ExpiresAt = now + life;
        NewEmail = newEmail;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>SHA-256 of the secret in the link.</summary>
    public byte[] SecretHash { get; private set; } = [];

    /// <summary>What it is for.</summary>
    public LinkPurpose Purpose { get; private set; }

    /// <summary>For whom; null for the first administrator.</summary>
    public Guid? ProfessionalId { get; private set; }

    /// <summary>Who made it; null for the program itself.</summary>
    public Guid? MadeById { get; private set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>Until when it works.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>When it was used or withdrawn.</summary>
    public DateTimeOffset? UsedAt { get; private set; }

    /// <summary>The new address, for <see cref="LinkPurpose.EmailChange"/>.</summary>
    public string NewEmail { get; private set; } = string.Empty;

    /// <summary>Whether it still works.</summary>
    public bool Works(DateTimeOffset now) => UsedAt is null && now < ExpiresAt;

    /// <summary>Uses it; throws <c>link-used-or-expired</c>.</summary>
    public void Use(DateTimeOffset now)
    {
        RuleViolation.When(!Works(now), "link-used-or-expired", "The link was used before, was withdrawn, or its time is over.");
        UsedAt = now;
    }

    /// <summary>Withdraws it, so that an older link dies when a newer is made.</summary>
    public void Withdraw(DateTimeOffset now) => UsedAt ??= now;
}
