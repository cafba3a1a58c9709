namespace PokCases.Web.AdviceDesk;

/// <summary>Texts of the advice desk.</summary>
internal sealed class AdviceDeskTexts;
