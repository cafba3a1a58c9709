namespace PokCases.Web.Cases;

/// <summary>The ground of somebody of a case, as a text.</summary>
internal static class WhyKey
{
    public static string Of(CaseView view) =>
        view.Viewer.IsLead ? "WhyLead"
        : view.Viewer.IsIntroducer && !view.IsClosed ? "WhyIntroducer"
        : view.Viewer.IsSubstitute ? "WhySubstitute"
        : "WhyTeam";
}
