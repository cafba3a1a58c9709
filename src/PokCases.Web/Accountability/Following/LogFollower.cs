namespace PokCases.Web.Accountability.Following;

/// <summary>How far something came that follows the log entry by entry.</summary>
internal sealed class LogFollower
{
    /// <summary>What makes the log searchable (<see cref="FollowLog"/>).</summary>
    public const string Index = "index";

    /// <summary>What sends records of processing.</summary>
    public const string Ldv = "ldv";

    public string Name { get; set; } = string.Empty;

    /// <summary>The last entry that is done.</summary>
    public long Number { get; set; }

    /// <summary>The process whose turn it is; empty for none.</summary>
    public Guid Holder { get; set; }

    /// <summary>Until when it is; then another may take it.</summary>
    public DateTimeOffset HeldUntil { get; set; }

    /// <summary>What keeps it from going on, as a code; empty when nothing does.</summary>
    public string Trouble { get; set; } = string.Empty;

    /// <summary>Since when.</summary>
    public DateTimeOffset? TroubleSince { get; set; }

    /// <summary>What it was made with: the version of the index, or the check value of the key.</summary>
    public string MadeWith { get; set; } = string.Empty;
}
