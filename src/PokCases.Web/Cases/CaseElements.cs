namespace PokCases.Web.Cases;

/// <summary>Names of what changes on a case's page, as they stand in its stream.</summary>
internal static class CaseElements
{
    public const string Case = "case";
    public const string Team = "team";
    public const string Actions = "actions";
    public const string Plan = "plan";
    public const string Resident = "resident";
    public const string Timeline = "timeline";
}
