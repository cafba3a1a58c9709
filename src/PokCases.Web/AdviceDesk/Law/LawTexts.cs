namespace PokCases.Web.AdviceDesk.Law;

/// <summary>Names the texts of objections, claimed rights and advice.</summary>
internal sealed class LawTexts;
