namespace PokCases.Web.Cases.Method;

/// <summary>Texts of the page about method and breakthrough.</summary>
internal sealed class MethodTexts;
