namespace PokCases.Web.Persistence;

/// <summary>A fact about this database that the program itself keeps, e.g. that it holds the demo.</summary>
internal sealed class StoredSetting
{
    public string Key { get; set; } = string.Empty;

    public string Value { get; set; } = string.Empty;
}
