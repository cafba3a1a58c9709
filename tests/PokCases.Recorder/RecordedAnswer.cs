namespace PokCases.Recorder;

/// <summary>One answer of a server.</summary>
/// <param name="Trace">W3C trace id of the request.</param>
/// <param name="Route">Method and template of the route: without what a client filled in.</param>
/// <param name="Path">Path and query that were asked.</param>
/// <param name="Typed">The form that came along, as it was sent; empty when there was none, or a file in it.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Type">Media type of the body; empty without one.</param>
/// <param name="Location">Where it sends the reader.</param>
/// <param name="Text">The body, as it was sent; null when it is no text.</param>
internal sealed record RecordedAnswer(string Trace, string Route, string Path, string Typed, int Status, string Type, string Location, string? Text);
