using PokCases.EndToEnd.Tests.AtTheTable;

namespace PokCases.EndToEnd.Tests.Accessibility;

/// <summary>An address of the demo, as one person gets it.</summary>
/// <param name="Route">The program's route it belongs to; null for an address that no route answers.</param>
/// <param name="Address">Where to go.</param>
/// <param name="Who">Who looks; null without a sign-in.</param>
/// <param name="Status">The status that the page comes with.</param>
internal sealed record DemoPage(string? Route, string Address, DemoPerson? Who, int Status = 200)
{
    public override string ToString() => $"{Address} ({Who?.Key ?? "nobody"})";
}
