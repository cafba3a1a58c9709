namespace PokCases.Web.AdviceDesk;

/// <summary>Names the texts of matters.</summary>
internal sealed class MatterTexts;
