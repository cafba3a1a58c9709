namespace PokCases.Web.Sharing;

/// <summary>Names of what changes on a case's pages by sharing and consent.</summary>
internal static class SharingElements
{
    public const string Sharing = "sharing";
    public const string Consents = "consents";
}
