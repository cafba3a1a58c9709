namespace PokCases.Web.Shell;

/// <summary>Names the texts of the shell: layout, navigation, shared components.</summary>
internal sealed class ShellTexts;
