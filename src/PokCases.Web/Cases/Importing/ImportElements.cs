namespace PokCases.Web.Cases.Importing;

/// <summary>Names of what changes on the page of an import.</summary>
internal static class ImportElements
{
    public const string Import = "import";
}
