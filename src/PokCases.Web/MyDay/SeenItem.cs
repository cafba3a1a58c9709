namespace PokCases.Web.MyDay;

/// <summary>An item that this person took part in, after it: which case, where and when, and nothing of what was said.</summary>
/// <param name="Reference">Of the case.</param>
/// <param name="Table">At which table.</param>
/// <param name="At">Since when this person took part.</param>
/// <param name="Path">Its receipt.</param>
public sealed record SeenItem(string Reference, string Table, DateTimeOffset At, string Path);
