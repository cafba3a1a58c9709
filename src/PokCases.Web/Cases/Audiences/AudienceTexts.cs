namespace PokCases.Web.Cases.Audiences;

/// <summary>Names the texts about who sees a contribution.</summary>
internal sealed class AudienceTexts;
