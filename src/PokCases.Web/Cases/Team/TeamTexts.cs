namespace PokCases.Web.Cases.Team;

/// <summary>Texts of the case team and of asking for access.</summary>
internal sealed class TeamTexts;
