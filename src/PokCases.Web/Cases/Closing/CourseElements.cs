namespace PokCases.Web.Cases.Closing;

/// <summary>Names of what changes in a case's course, as they stand in its stream.</summary>
internal static class CourseElements
{
    public const string Aftercare = "aftercare";
    public const string Escalation = "escalation";
}
