using PokCases.Domain.Cases.Names;

namespace PokCases.Domain.Tests.Cases.Names;

public sealed class RoleWordsTests
{
    [Fact]
    public void Of_OneOfEach_HasNoNumbers() =>
        RoleWords.Of([("moeder", false), ("Zoon", false), ("IB'er", false)]).ShouldBe(["moeder", "zoon", "IB'er"]);

    [Fact]
    public void Of_TwoAlike_AreNumberedInOrder() =>
        RoleWords.Of([("kind", false), ("moeder", false), ("Kind", false)]).ShouldBe(["kind 1", "moeder", "kind 2"]);

    [Fact]
    public void Of_ClosedOnes_LeaveNoNumberMissing()
    {
        RoleWords.Of([("kind", true), ("kind", false)]).ShouldBe(["kind 2", "kind"]);
        RoleWords.Of([("kind", true), ("kind", false), ("kind", false)]).ShouldBe(["kind 3", "kind 1", "kind 2"]);
        RoleWords.Of([("kind", true)]).ShouldBe(["kind"]);
    }
}
