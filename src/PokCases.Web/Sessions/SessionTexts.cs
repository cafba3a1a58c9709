namespace PokCases.Web.Sessions;

/// <summary>Texts of the session page; the resource files stand beside this class.</summary>
internal sealed class SessionTexts;
