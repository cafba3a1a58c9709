namespace PokCases.Web.Accountability.Processing;

/// <summary>Names the texts of the register of processing activities.</summary>
internal sealed class ProcessingTexts;
