using PokCases.Web.Cases.Closing;

namespace PokCases.Web.Cases.Timeline;

/// <summary>What a case's timeline shows to this viewer.</summary>
public sealed record TimelineView(CaseHeadView Head, CourseView Course, TimelineFilter Filter, IReadOnlyList<TimelineEntry> Entries, bool HasOlder)
{
    public string Path => Head.Path + CaseTab.Timeline.Under;
}
