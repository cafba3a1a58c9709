using PokCases.Web.Shell;

namespace PokCases.Web.Cases;

/// <summary>The ground of somebody of a case, as a text.</summary>
internal static class WhyKey
{
    public static string Of(CaseView view) =>
        view.Viewer.IsLead ? "WhyLead"
        : view.Viewer.IsIntroducer && !view.IsClosed ? "WhyIntroducer"
        : view.Viewer.EmergencyUntil is not null ? "WhyEmergency"
        : view.Viewer.IsSubstitute ? "WhySubstitute"
        : view.Viewer.Added is not null ? "WhyAdded"
        : "WhyTeam";

    /// <summary>What the text names: the case lead; who added the viewer, or the time that emergency access ends; the last day; and why.</summary>
    public static object[] Names(CaseView view, Words words) =>
    [
        view.Head.Lead.Name,
        view.Viewer.EmergencyUntil is { } until ? words.Time(until) : view.Viewer.Added?.By.Name ?? string.Empty,
        view.Viewer.Added is { } added ? words.ShortDay(words.Local(added.Until.AddMinutes(-1))) : string.Empty,
        view.Viewer.Added?.Reason ?? string.Empty,
    ];
}
