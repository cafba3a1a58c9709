namespace PokCases.Domain.Cases;

/// <summary>What happened to somebody's place on a case team, by whom and why. Never changed afterwards.</summary>
public sealed class CaseTeamChange
{
    /// <summary>Longest reason, in characters.</summary>
    public const int LongestReason = 500;

    private CaseTeamChange()
    {
    }

    /// <summary>Writes one down.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="member">The place it happened to, as it is afterwards.</param>
    /// <param name="kind">What happened.</param>
    /// <param name="reason">Why; only what ended by itself has none (throws <c>text-missing</c>, <c>text-too-long</c>).</param>
    /// <param name="byId">Who did it; empty for the program.</param>
    /// <param name="now">The moment.</param>
    public CaseTeamChange(Guid id, CaseTeamMember member, TeamChangeKind kind, string reason, Guid byId, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(member);
        Id = id;
        CaseId = member.CaseId;
        MemberId = member.Id;
        Kind = kind;
        Until = member.Until;
        Reason = kind == TeamChangeKind.Lapsed ? string.Empty : Texts.Required(reason, LongestReason);
        ById = byId;
        At = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The place on the team.</summary>
    public Guid MemberId { get; private set; }

    /// <summary>What happened.</summary>
    public TeamChangeKind Kind { get; private set; }

    /// <summary>Until when it holds from then on.</summary>
    public DateTimeOffset? Until { get; private set; }

    /// <summary>Why, in the words of who did it.</summary>
    public string Reason { get; private set; } = string.Empty;

    /// <summary>Who did it; empty for the program.</summary>
    public Guid ById { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }
}
