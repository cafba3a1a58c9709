namespace PokCases.Domain.Tables;

/// <summary>One phase of a template.</summary>
/// <param name="Name">Its name, at most 60 characters.</param>
/// <param name="Minutes">Its planned length in minutes.</param>
/// <param name="Question">The question that leads it; may be empty.</param>
public sealed record TemplatePhase(string Name, int Minutes, string Question);
