using System.Text.Json.Serialization;

namespace PokCases.Load.Figures;

/// <summary>One figure of a run.</summary>
/// <param name="Name">What was measured, e.g. <c>live/received p95</c>.</param>
/// <param name="Value">The figure.</param>
/// <param name="Unit"><c>ms</c>, <c>ratio</c>, <c>µs</c>…</param>
/// <param name="Goal">At most this (at least, when <see cref="IsLeast"/>), or null when it is only reported.</param>
internal sealed record Row(string Name, double Value, string Unit, double? Goal = null)
{
    /// <summary>Whether the goal is a least value rather than a greatest.</summary>
    [JsonIgnore]
    public bool IsLeast { get; init; }

    /// <summary>Whether the goal was reached; null without one.</summary>
    public bool? Reached => Goal is { } goal ? (IsLeast ? Value >= goal : Value <= goal) : null;

    /// <summary>A figure that has to be this or more.</summary>
    public static Row AtLeast(string name, double value, string unit, double goal) => new(name, value, unit, goal) { IsLeast = true };

    /// <summary>Something that must not happen, and how often it did.</summary>
    public static Row Never(string name, double times) => new(name, times, "times", 0);
}
