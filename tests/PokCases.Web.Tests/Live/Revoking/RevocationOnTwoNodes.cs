namespace PokCases.Web.Tests.Live.Revoking;

/// <summary>Access that is taken away on one node, from who works on another: refused by the very next request there, and gone from open pages within five seconds.</summary>
public sealed class RevocationOnTwoNodes : IClassFixture<TwoNodes>
{
    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(5);

    private readonly TwoNodes nodes;

    public RevocationOnTwoNodes(TwoNodes nodes)
    {
        Assert.SkipWhen(nodes.Missing is not null, nodes.Missing ?? string.Empty);
        this.nodes = nodes;
    }

    public static TheoryData<string> Kinds => [.. Revocations.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Access_WhenTakenAwayOnAnotherNode_IsRefusedAtOnceAndGoneFromTheOpenPage(string kind)
    {
        using var arranged = await Revocations.Arrange(kind, nodes);

        var taken = await TakenAway.Measure(arranged, nodes.Second);

        taken.ShouldHold(kind, arranged, Promised);
    }
}
