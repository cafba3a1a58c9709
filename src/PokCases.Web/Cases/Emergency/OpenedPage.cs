namespace PokCases.Web.Cases.Emergency;

/// <summary>A page that was opened during an emergency access, as the log has it.</summary>
/// <param name="At">When it was first opened in a row.</param>
/// <param name="Page">The page's name in the log.</param>
/// <param name="Times">How often in a row; a live page asks again when something changes.</param>
public sealed record OpenedPage(DateTimeOffset At, string Page, int Times);
