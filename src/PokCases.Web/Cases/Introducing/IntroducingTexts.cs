namespace PokCases.Web.Cases.Introducing;

/// <summary>Texts of bringing a case: the form, what was told, and what to do when somebody is in danger.</summary>
internal sealed class IntroducingTexts;
