namespace PokCases.Domain.Retention;

/// <summary>How long a closed case is kept, and who approved its deletion. Made at closing, gone at reopening.</summary>
public sealed class CaseKeeping
{
    /// <summary>Longest reason, in characters.</summary>
    public const int LongestReason = 1000;

    private CaseKeeping()
    {
    }

    /// <summary>A case was closed.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="tableId">Its table.</param>
    /// <param name="profile">The profile it gets by itself; null for none.</param>
    /// <param name="closedOn">The day it was closed.</param>
    public CaseKeeping(Guid caseId, Guid tableId, RetentionProfile? profile, DateOnly closedOn)
    {
        CaseId = caseId;
        TableId = tableId;
        ClosedOn = closedOn;
        Reckon(profile, closedOn);
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Its table, whose profiles and rules count.</summary>
    public Guid TableId { get; private set; }

    /// <summary>Its profile, whatever version; null while there is none.</summary>
    public Guid? ProfileId { get; private set; }

    /// <summary>The day it was closed.</summary>
    public DateOnly ClosedOn { get; private set; }

    /// <summary>The first day on which it may be deleted, as last reckoned; null without a profile. A later change can move it, never forward.</summary>
    public DateOnly? DeleteOn { get; private set; }

    /// <summary>Who chose another profile than it had by itself; null when nobody did.</summary>
    public Guid? ChosenById { get; private set; }

    /// <summary>Why.</summary>
    public string ChosenWhy { get; private set; } = string.Empty;

    /// <summary>Who approved its deletion; null while nobody did.</summary>
    public Guid? FirstApprovedById { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset? FirstApprovedAt { get; private set; }

    /// <summary>Who approved it as the second one; null where one is enough, or the second is waited for.</summary>
    public Guid? SecondApprovedById { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset? SecondApprovedAt { get; private set; }

    /// <summary>When it is deleted; null until all who are needed approved.</summary>
    public DateTimeOffset? EraseAt { get; private set; }

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Whether somebody approved and a second person is waited for.</summary>
    public bool WaitsForSecond => FirstApprovedAt is not null && EraseAt is null;

    /// <summary>Reckons the date anew.</summary>
    /// <param name="profile">The present version of its profile; null for none.</param>
    /// <param name="changedOn">The day something of the case changed last.</param>
    /// <returns>Whether something came out otherwise.</returns>
    public bool Reckon(RetentionProfile? profile, DateOnly changedOn)
    {
        var on = profile?.DateFor(ClosedOn, changedOn);
        if (ProfileId == profile?.ProfileId && DeleteOn == on)
        {
            return false;
        }

        ProfileId = profile?.ProfileId;
        DeleteOn = on;
        return true;
    }

    /// <summary>The case is of another kind: another profile counts. What was approved is approved anew.</summary>
    /// <param name="seen">The version that was seen.</param>
    /// <param name="profile">The profile.</param>
    /// <param name="why">Why.</param>
    /// <param name="changedOn">The day something of the case changed last.</param>
    /// <param name="byId">Who chooses.</param>
    public void Choose(int seen, RetentionProfile profile, string why, DateOnly changedOn, Guid byId)
    {
        StaleVersion.Check(seen, Version);
        RuleViolation.When(profile.TableId != TableId, "choice-unknown", "A profile of the case's table.");
        ChosenWhy = Texts.Required(why, LongestReason);
        ChosenById = byId;
        Reckon(profile, changedOn);
        Forget();
    }

    /// <summary>A privacy officer looked at it and agrees that it is deleted.</summary>
    /// <param name="seen">The version that was seen.</param>
    /// <param name="facts">What decides; throws what <see cref="ErasureFacts.Check"/> throws.</param>
    /// <param name="byId">Who; the second one is somebody else (<c>retention-same-person</c>).</param>
    /// <param name="today">The day here.</param>
    /// <param name="pause">How long it can still be taken back.</param>
    /// <param name="now">The moment.</param>
    public void Approve(int seen, ErasureFacts facts, Guid byId, DateOnly today, TimeSpan pause, DateTimeOffset now)
    {
        StaleVersion.Check(seen, Version);
        RuleViolation.When(EraseAt is not null, "retention-approved", "It was approved before.");
        facts.Check(today);
        RuleViolation.When(FirstApprovedById == byId, "retention-same-person", "The second person is another one.");
        if (FirstApprovedById is null)
        {
            (FirstApprovedById, FirstApprovedAt) = (byId, now);
        }
        else
        {
            (SecondApprovedById, SecondApprovedAt) = (byId, now);
        }

        if (!facts.FourEyes || SecondApprovedById is not null)
        {
            EraseAt = now + pause;
        }

        Version++;
    }

    /// <summary>Takes the approval back; throws <c>retention-not-approved</c> when there is none.</summary>
    public void TakeBack(int seen)
    {
        StaleVersion.Check(seen, Version);
        RuleViolation.When(FirstApprovedAt is null, "retention-not-approved", "Nobody approved it.");
        Forget();
    }

    /// <summary>What was approved no longer counts: something stands in the way since.</summary>
    public void Forget()
    {
        (FirstApprovedById, FirstApprovedAt, SecondApprovedById, SecondApprovedAt, EraseAt) = (null, null, null, null, null);
        Version++;
    }

    /// <summary>Whether it is deleted now: approved by all who are needed, the pause is over, and nothing stands in the way.</summary>
    public bool MayErase(ErasureFacts facts, DateOnly today, DateTimeOffset now) =>
        EraseAt is { } at && at <= now && (!facts.FourEyes || SecondApprovedById is not null) && facts.Obstacle(today) is null;
}
