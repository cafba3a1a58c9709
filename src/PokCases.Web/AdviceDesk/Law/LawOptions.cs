namespace PokCases.Web.AdviceDesk.Law;

/// <summary>Objections, claimed rights and advice of the advice desk (section <c>AdviceLaw</c>).</summary>
public sealed class LawOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "AdviceLaw";

    private static readonly int[] UsualWarnings = [14, 7, 2];

    private static readonly string[] UsualLaws =
        ["Participatiewet", "Algemene wet inkomensafhankelijke regelingen", "Werkloosheidswet", "Ziektewet", "Wet WIA", "Wajong", "Algemene Ouderdomswet", "Wmo 2015", "Jeugdwet", "Invorderingswet", "Burgerlijk Wetboek"];

    /// <summary>How many days before the last day of a term an advisor is warned. Default 14, 7 and 2.</summary>
    public int[] WarnDays { get; set; } = [];

    /// <summary>A file with terms of the installation's own (JSON, of the form of <c>legal-terms.json</c>). Its kinds take the place of those that ship. Default: none.</summary>
    public string TermsFile { get; set; } = string.Empty;

    /// <summary>How long the formal way usually takes here, in days from the decision, to reckon the days that talking saved. Default: none, and the days are typed.</summary>
    public int? UsualDays { get; set; }

    /// <summary>Laws that are suggested for a claimed right; any other can be typed.</summary>
    public string[] Laws { get; set; } = [];

    internal IReadOnlyList<int> Warnings => WarnDays.Length > 0 ? WarnDays : UsualWarnings;

    internal IReadOnlyList<string> Suggested => Laws.Length > 0 ? Laws : UsualLaws;
}
