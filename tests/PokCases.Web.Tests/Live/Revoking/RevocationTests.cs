using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Live.Revoking;

/// <summary>Access that ends: refused by the very next request, and gone from open pages within two seconds. On the machine's own clock.</summary>
public abstract class RevocationTests<TStore>(RealTimeHost<TStore> host) : HostTest<TStore>(host), IClassFixture<RealTimeHost<TStore>>
    where TStore : ITestStore, new()
{
    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(2);

    [Theory]
    [MemberData(nameof(RevocationOnTwoNodes.Kinds), MemberType = typeof(RevocationOnTwoNodes))]
    public async Task Access_WhenTakenAway_IsRefusedAtOnceAndGoneFromTheOpenPage(string kind)
    {
        using var arranged = await Revocations.Arrange(kind, Host);

        var taken = await TakenAway.Measure(arranged, Host);

        taken.ShouldHold(kind, arranged, Promised);
    }
}
