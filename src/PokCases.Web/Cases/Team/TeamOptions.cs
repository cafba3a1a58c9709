namespace PokCases.Web.Cases.Team;

/// <summary>How long places on a case team last, and how requests for access are answered (section <c>CaseTeam</c>).</summary>
public sealed class TeamOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "CaseTeam";

    /// <summary>The end that the form proposes, in days from today. Default 90.</summary>
    public int DefaultDays { get; set; } = 90;

    /// <summary>The longest that somebody can be added for at once, in days; it can be renewed. Default 365.</summary>
    public int LongestDays { get; set; } = 365;

    /// <summary>Days before its end from which a place shows on the <i>Mijn dag</i> of who holds the case. Default 14.</summary>
    public int RemindDays { get; set; } = 14;

    /// <summary>Working days within which a request for access is answered. Default 3.</summary>
    public int AnswerDays { get; set; } = 3;

    /// <summary>Days after which a request that nobody answered is over. Default 30.</summary>
    public int RequestLapsesDays { get; set; } = 30;

    /// <summary>How often somebody can ask for access within a day, so that nobody tries references. Default 5.</summary>
    public int RequestsPerDay { get; set; } = 5;
}
