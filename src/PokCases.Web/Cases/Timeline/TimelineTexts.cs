namespace PokCases.Web.Cases.Timeline;

/// <summary>Texts of a case's timeline: one sentence for each kind of event.</summary>
internal sealed class TimelineTexts;
