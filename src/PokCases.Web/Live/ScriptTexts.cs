namespace PokCases.Web.Live;

/// <summary>Names the texts that the script of a live page shows; they travel in the page.</summary>
internal sealed class ScriptTexts;
