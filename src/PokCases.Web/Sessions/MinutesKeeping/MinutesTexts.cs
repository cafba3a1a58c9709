namespace PokCases.Web.Sessions.MinutesKeeping;

/// <summary>Names the texts of the minutes, on the screen and in the Word file.</summary>
internal sealed class MinutesTexts;
