namespace PokCases.Web.Sessions.Names;

/// <summary>Texts of roles in the place of names, of revealing names, and of the receipt of an item.</summary>
internal sealed class NamesTexts;
