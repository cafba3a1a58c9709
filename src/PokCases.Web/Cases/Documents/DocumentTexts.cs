namespace PokCases.Web.Cases.Documents;

/// <summary>Texts of a case's documents.</summary>
internal sealed class DocumentTexts;
