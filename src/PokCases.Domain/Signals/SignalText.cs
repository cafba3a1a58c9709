namespace PokCases.Domain.Signals;

/// <summary>What a signal says. It names no person.</summary>
/// <param name="Title">The obstacle in one line.</param>
/// <param name="Story">What happens, to whom it happens in general, and what it leads to.</param>
/// <param name="Domain">The part of life; null when none stands out.</param>
/// <param name="Kind">What kind of obstacle.</param>
/// <param name="Rule">Which rule or policy; empty when unknown.</param>
/// <param name="Remedy">What is asked for.</param>
public sealed record SignalText(string Title, string Story, LifeDomain? Domain, SignalKind Kind, string Rule, Remedy Remedy);
