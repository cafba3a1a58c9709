namespace PokCases.Web.Cases.Method;

/// <summary>Names of what changes on the page about method and breakthrough, as they stand in the case's stream.</summary>
internal static class MethodElements
{
    public const string Steps = "method";
    public const string Breakthrough = "breakthrough";
    public const string Scenario = "scenario";
    public const string Interim = "interim";
}
