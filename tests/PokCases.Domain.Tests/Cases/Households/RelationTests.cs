using PokCases.Domain.Cases.Households;

namespace PokCases.Domain.Tests.Cases.Households;

public sealed class RelationTests
{
    private static readonly Guid Case = Guid.CreateVersion7();
    private static readonly Guid One = Guid.CreateVersion7();
    private static readonly Guid Other = Guid.CreateVersion7();

    [Fact]
    public void New_ToTheOwnPerson_IsRefused() => Rule.Of(() => Line(One, One, RelationKind.SiblingOf)).ShouldBe("relation-to-self");

    [Fact]
    public void New_ThatStandsAlready_IsRefused() =>
        Rule.Of(() => Line(One, Other, RelationKind.ParentOf, Line(One, Other, RelationKind.ParentOf))).ShouldBe("relation-known");

    [Theory]
    [InlineData(RelationKind.PartnerOf, "relation-known")]
    [InlineData(RelationKind.SiblingOf, "relation-known")]
    [InlineData(RelationKind.ParentOf, "relation-contradicts")]
    [InlineData(RelationKind.CarerOf, null)]
    public void New_TheOtherWayRound_DependsOnWhetherItIsMutual(RelationKind kind, string? code) =>
        Rule.Of(() => Line(Other, One, kind, Line(One, Other, kind))).ShouldBe(code);

    [Fact]
    public void New_OfAnotherKindBetweenTheSameTwo_IsDrawn() =>
        Rule.Of(() => Line(One, Other, RelationKind.CarerOf, Line(One, Other, RelationKind.ParentOf))).ShouldBeNull();

    private static Relation Line(Guid from, Guid to, RelationKind kind, params Relation[] drawn) => new(Guid.CreateVersion7(), Case, from, to, kind, drawn);
}
