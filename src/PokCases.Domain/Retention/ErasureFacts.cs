namespace PokCases.Domain.Retention;

/// <summary>What decides whether a closed case may be deleted now.</summary>
/// <param name="Profile">The present version of its profile; null for none.</param>
/// <param name="DeleteOn">The day from which, reckoned now; null without a profile.</param>
/// <param name="IsHeld">Whether a hold holds.</param>
/// <param name="RequestOpen">Whether a resident's request about it has not been answered yet: the answer needs the case.</param>
/// <param name="ItemOpen">Whether it is on the agenda of a session that is not over.</param>
/// <param name="Request">Number of a granted and answered request to erase it; null for none.</param>
/// <param name="FourEyes">Whether two people approve.</param>
public sealed record ErasureFacts(RetentionProfile? Profile, DateOnly? DeleteOn, bool IsHeld, bool RequestOpen, bool ItemOpen, string? Request, bool FourEyes)
{
    /// <summary>What stands in the way on a day; null for nothing. A granted request goes before the term, never before a hold.</summary>
    public ErasureObstacle? Obstacle(DateOnly today) =>
        IsHeld ? ErasureObstacle.Held
        : RequestOpen ? ErasureObstacle.RequestOpen
        : ItemOpen ? ErasureObstacle.ItemOpen
        : Request is not null ? null
        : Profile is null || DeleteOn is null ? ErasureObstacle.NoProfile
        : !Profile.IsConfirmed ? ErasureObstacle.Unconfirmed
        : DeleteOn > today ? ErasureObstacle.NotDue
        : null;

    /// <summary>Throws <c>retention-held</c>, <c>retention-request-open</c>, <c>retention-item-open</c>, <c>retention-no-profile</c>, <c>retention-unconfirmed</c> or <c>retention-not-due</c>.</summary>
    public void Check(DateOnly today)
    {
        var obstacle = Obstacle(today);
        RuleViolation.When(obstacle == ErasureObstacle.Held, "retention-held", "A hold keeps the case.");
        RuleViolation.When(obstacle == ErasureObstacle.RequestOpen, "retention-request-open", "A resident's request about it is not answered yet.");
        RuleViolation.When(obstacle == ErasureObstacle.ItemOpen, "retention-item-open", "It is on the agenda of a session that is not over.");
        RuleViolation.When(obstacle == ErasureObstacle.NoProfile, "retention-no-profile", "Nobody chose a profile.");
        RuleViolation.When(obstacle == ErasureObstacle.Unconfirmed, "retention-unconfirmed", "The profile is a proposal that nobody confirmed.");
        RuleViolation.When(obstacle == ErasureObstacle.NotDue, "retention-not-due", "The term is not over.");
    }
}
