namespace PokCases.Domain.Retention;

/// <summary>How a table deals with deletion. A table without a row of its own has the usual rules.</summary>
public sealed class RetentionRules
{
    /// <summary>Days after adoption of the minutes that what was said at the table stays: six weeks.</summary>
    public const int UsualTalkDays = 42;

    private RetentionRules()
    {
    }

    /// <summary>The usual rules of a table: one person approves a deletion.</summary>
    public RetentionRules(Guid tableId) => TableId = tableId;

    /// <summary>The table.</summary>
    public Guid TableId { get; private set; }

    /// <summary>Whether two privacy officers approve each deletion.</summary>
    public bool FourEyes { get; private set; }

    /// <summary>Days after adoption of the minutes that what was said stays, and is then deleted when it is in no outcome, action or advice.</summary>
    public int TalkDays { get; private set; } = UsualTalkDays;

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Changes them; throws <c>changed-meanwhile</c>, or <c>retention-talk-days</c> outside 1 to 366.</summary>
    public void Change(int seen, bool fourEyes, int talkDays)
    {
        StaleVersion.Check(seen, Version);
        RuleViolation.When(talkDays is < 1 or > 366, "retention-talk-days", "Between 1 and 366 days.");
        FourEyes = fourEyes;
        TalkDays = talkDays;
        Version++;
    }

    /// <summary>The moment from which what was said at a session is deleted.</summary>
    /// <param name="adoptedAt">When its minutes were adopted.</param>
    public DateTimeOffset TalkEnds(DateTimeOffset adoptedAt) => adoptedAt.AddDays(TalkDays);
}
