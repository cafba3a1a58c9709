namespace PokCases.Web.Accountability.Sealing;

/// <summary>Names the texts of the page of checkpoints.</summary>
internal sealed class SealingTexts;
