using PokCases.Domain.Retention;

namespace PokCases.Web.Retention;

/// <summary>A closed case on the list, without anything of its content.</summary>
/// <param name="Reference">What it is called by.</param>
/// <param name="Table">Name of its table.</param>
/// <param name="Profile">Name of its profile; empty for none.</param>
/// <param name="DeleteOn">From when it may be deleted; null without a profile.</param>
/// <param name="Obstacle">What stands in the way; null for nothing.</param>
/// <param name="LookAgainOn">When somebody looks again at a hold; null without one.</param>
/// <param name="Request">Number of a granted request to erase it; null for none.</param>
/// <param name="WaitsForSecond">Whether somebody approved and a second person is waited for.</param>
/// <param name="EraseAt">When it is deleted; null until it is approved.</param>
public sealed record RetentionLine(
    string Reference,
    string Table,
    string Profile,
    DateOnly? DeleteOn,
    ErasureObstacle? Obstacle,
    DateOnly? LookAgainOn,
    string? Request,
    bool WaitsForSecond,
    DateTimeOffset? EraseAt)
{
    /// <summary>Under which head it stands.</summary>
    public RetentionPart Part =>
        Obstacle == ErasureObstacle.Held ? RetentionPart.Held
        : EraseAt is not null ? RetentionPart.Approved
        : WaitsForSecond ? RetentionPart.Second
        : Obstacle is null ? RetentionPart.Review
        : Obstacle == ErasureObstacle.NotDue ? RetentionPart.Coming
        : RetentionPart.Stuck;
}
