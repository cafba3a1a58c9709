namespace PokCases.Web.Accounts;

/// <summary>A sign-in as it was loaded, and the last sign of life that this node knows of.</summary>
/// <remarks>On several nodes the sign of life of another node is known within a minute; a sign-in lasts much longer.</remarks>
internal sealed class HeldSignIn(SignedInPerson person, DateTimeOffset startedAt, DateTimeOffset lastActiveAt)
{
    private long lastActive = lastActiveAt.UtcTicks;

    public SignedInPerson Person { get; } = person;

    public DateTimeOffset StartedAt { get; } = startedAt;

    public DateTimeOffset LastActiveAt => new(Interlocked.Read(ref lastActive), TimeSpan.Zero);

    public void Touch(DateTimeOffset now) => Interlocked.Exchange(ref lastActive, now.UtcTicks);
}
