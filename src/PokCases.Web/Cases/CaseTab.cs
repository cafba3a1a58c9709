namespace PokCases.Web.Cases;

/// <summary>The pages of a case, in the order in which they stand under its head.</summary>
/// <param name="Under">Under the case's own address; empty for the case itself.</param>
/// <param name="Text">Key of its name in <c>CaseTexts</c>.</param>
public sealed record CaseTab(string Under, string Text)
{
    public static readonly CaseTab Case = new("", "Tab.Case");

    public static readonly CaseTab Plan = new("/plan", "Tab.Plan");
    public static readonly CaseTab Resident = new("/afspraken", "Tab.Resident");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<CaseTab> All { get; } = [Case, Plan, Resident];
}
