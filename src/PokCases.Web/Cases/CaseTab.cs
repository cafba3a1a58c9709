namespace PokCases.Web.Cases;

/// <summary>The pages of a case, in the order in which they stand under its head.</summary>
/// <param name="Under">Under the case's own address; empty for the case itself.</param>
/// <param name="Text">Key of its name in <c>CaseTexts</c>.</param>
public sealed record CaseTab(string Under, string Text)
{
    public static readonly CaseTab Case = new("", "Tab.Case");
    public static readonly CaseTab Household = new(PokCases.Web.Cases.Household.HouseholdForms.Under, "Tab.Household");
    public static readonly CaseTab Method = new("/aanpak", "Tab.Method");
    public static readonly CaseTab Plan = new("/plan", "Tab.Plan");
    public static readonly CaseTab Documents = new("/documenten", "Tab.Documents");
    public static readonly CaseTab Sharing = new("/delen", "Tab.Sharing");
    public static readonly CaseTab Referrals = new("/verwijzingen", "Tab.Referrals");
    public static readonly CaseTab Timeline = new("/tijdlijn", "Tab.Timeline");
    public static readonly CaseTab Resident = new("/afspraken", "Tab.Resident");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<CaseTab> All { get; } = [Case, Household, Method, Plan, Documents, Sharing, Referrals, Timeline, Resident];
}
