namespace PokCases.Web.Shell;

/// <summary>One answer of a select or a group of radio buttons.</summary>
/// <param name="Value">What is posted.</param>
/// <param name="Text">What is shown.</param>
/// <param name="Hint">A line under it, for radio buttons.</param>
public sealed record FieldChoice(string Value, string Text, string? Hint = null);
