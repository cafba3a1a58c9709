namespace PokCases.Web.Sessions.BigScreen;

/// <summary>Names the texts of the screen in the room.</summary>
internal sealed class BigScreenTexts;
