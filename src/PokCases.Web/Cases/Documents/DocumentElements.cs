namespace PokCases.Web.Cases.Documents;

/// <summary>Names of what changes on a case's page of documents.</summary>
internal static class DocumentElements
{
    public const string Documents = "documents";
}
