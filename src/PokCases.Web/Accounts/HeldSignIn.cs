using PokCases.Domain.Accounts;

namespace PokCases.Web.Accounts;

/// <summary>A sign-in as it was loaded, and the last sign of life that this node knows of.</summary>
/// <remarks>On several nodes the sign of life of another node is known within a minute; a sign-in lasts much longer.</remarks>
internal sealed class HeldSignIn(SignedInPerson person, IReadOnlyList<Stewardship> stewardships, DateTimeOffset startedAt, DateTimeOffset lastActiveAt)
{
    private long lastActive = lastActiveAt.UtcTicks;

    /// <summary>The person as of a moment: whom one acts for begins and ends by the clock.</summary>
    public SignedInPerson PersonAt(DateTimeOffset now) => stewardships.Count == 0
        ? person
        : person with { StandsInFor = [.. stewardships.Where(s => s.Holds(now)).Select(s => s.AwayId).Order()] };

    public DateTimeOffset StartedAt { get; } = startedAt;

    public DateTimeOffset LastActiveAt => new(Interlocked.Read(ref lastActive), TimeSpan.Zero);

    public void Touch(DateTimeOffset now) => Interlocked.Exchange(ref lastActive, now.UtcTicks);
}
