namespace PokCases.Web.Shell;

/// <summary>One entry of the main navigation that this person may use.</summary>
/// <param name="Section">Compared with <see cref="PageFrame.Section"/> to mark the current one.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Text">What it says, already in the person's language.</param>
internal sealed record NavigationItem(string Section, string Href, string Text);
