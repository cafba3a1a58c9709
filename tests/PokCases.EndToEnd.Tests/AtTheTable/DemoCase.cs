namespace PokCases.EndToEnd.Tests.AtTheTable;

/// <summary>A case of the demo partnership, by its number; the demo numbers its cases in the year that it is filled.</summary>
internal static class DemoCase
{
    public static string Reference(string prefix, int number) => PokCases.Domain.Cases.Case.MakeReference(prefix, TimeProvider.System.GetLocalNow().Year, number);

    public static string Path(string prefix, int number) => $"/casussen/{Reference(prefix, number)}";
}
