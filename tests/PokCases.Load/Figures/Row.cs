namespace PokCases.Load.Figures;

/// <summary>One figure of a run.</summary>
/// <param name="Name">What was measured, e.g. <c>live/received p95</c>.</param>
/// <param name="Value">The figure.</param>
/// <param name="Unit"><c>ms</c>, <c>ratio</c>, <c>µs</c>…</param>
/// <param name="Goal">At most this, or null when it is only reported.</param>
internal sealed record Row(string Name, double Value, string Unit, double? Goal = null)
{
    /// <summary>Whether the goal was reached; null without one.</summary>
    public bool? Reached => Goal is { } most ? Value <= most : null;
}
