namespace PokCases.Web.Retention;

/// <summary>Deleting closed cases (section <c>Retention</c>).</summary>
public sealed class RetentionOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Retention";

    /// <summary>Hours between the last approval and the deletion, in which it can be taken back. Default 24; from 0 to 720.</summary>
    public int HoursBeforeErasing { get; set; } = 24;

    /// <summary>How many days before its date a case stands on the list of what comes. Default 90; from 1 to 366.</summary>
    public int DaysAhead { get; set; } = 90;

    /// <summary>So many months after it is over a referral of no case is deleted. Default 12, which is the house's own choice: no law names a term. From 1 to 120.</summary>
    public int ReferralMonths { get; set; } = 12;

    /// <summary>So many months after it was closed a matter of the advice desk is deleted, with all that is in it. Default 60, which is the house's own choice: no law names a term. From 1 to 240.</summary>
    public int MatterMonths { get; set; } = 60;
}
