namespace PokCases.Web.Sharing;

/// <summary>Texts of the register of grounds, of sharing decisions and of consents.</summary>
internal sealed class SharingTexts;
