namespace PokCases.Domain.Accounts;

/// <summary>One signed-in browser. Ends by signing out, by time, or when the person may no longer get in.</summary>
public sealed class SignIn
{
    private SignIn()
    {
    }

    /// <summary>Starts a sign-in.</summary>
    public SignIn(Guid id, Guid professionalId, DateTimeOffset now)
    {
        Id = id;
        ProfessionalId = professionalId;
        StartedAt = now;
        LastActiveAt = now;
    }

    /// <summary>Its id, kept in the cookie.</summary>
    public Guid Id { get; private set; }

    /// <summary>Who signed in.</summary>
    public Guid ProfessionalId { get; private set; }

    /// <summary>Since when.</summary>
    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>The last request a person made (background pulls don't count).</summary>
    public DateTimeOffset LastActiveAt { get; private set; }

    /// <summary>Ended at; null while it lasts.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Notes a request a person made.</summary>
    public void Touch(DateTimeOffset now) => LastActiveAt = now;

    /// <summary>Ends it.</summary>
    public void End(DateTimeOffset now) => EndedAt ??= now;
}
