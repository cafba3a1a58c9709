namespace PokCases.Web.AdviceDesk;

/// <summary>The advice desk (section <c>AdviceDesk</c>).</summary>
public sealed class AdviceDeskOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "AdviceDesk";

    /// <summary>So many months after it was closed a matter is deleted, with all that is in it. Default 60, which is the house's own choice: no law names a term. From 1 to 240.</summary>
    public int MatterMonths { get; set; } = 60;
}
