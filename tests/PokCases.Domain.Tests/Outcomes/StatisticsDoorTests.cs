using FsCheck;
using FsCheck.Fluent;
using PokCases.Domain.Cases;
using PokCases.Domain.Outcomes;
using PokCases.Domain.Tables;

namespace PokCases.Domain.Tests.Outcomes;

public sealed class StatisticsDoorTests
{
    private static readonly Guid North = Guid.CreateVersion7();
    private static readonly Guid South = Guid.CreateVersion7();
    private static readonly Guid Third = Guid.CreateVersion7();
    private static readonly Quarter Until = new(2026, 2);

    [Fact]
    public void Count_BelowTheThreshold_IsHidden()
    {
        Assert.Null(Door(Cases(9, North)).Count(CaseFigures.Introduced, FigureQuestion.Everything));
        Assert.Equal(10, Door(Cases(10, North)).Count(CaseFigures.Introduced, FigureQuestion.Everything));
    }

    [Fact]
    public void Count_OfNothing_IsHiddenToo()
    {
        var door = Door(Cases(20, North));

        Assert.Null(door.Count(CaseFigures.Introduced, new FigureQuestion { TableId = South }));
        Assert.Null(door.Count(CaseFigures.Reopened, FigureQuestion.Everything));
    }

    [Theory]
    [InlineData(12, 10)]
    [InlineData(13, 15)]
    [InlineData(17, 15)]
    [InlineData(18, 20)]
    public void Count_ThatIsShown_IsRoundedToFive(int cases, int shown) =>
        Assert.Equal(shown, Door(Cases(cases, North)).Count(CaseFigures.Introduced, FigureQuestion.Everything));

    [Fact]
    public void Count_OfATableBesideASmallOne_IsHiddenSoThatTheSmallOneIsNotTheRest()
    {
        var door = Door([.. Cases(30, North), .. Cases(20, South), .. Cases(4, Third)]);

        Assert.Equal(55, door.Count(CaseFigures.Introduced, FigureQuestion.Everything));
        Assert.Equal(30, door.Count(CaseFigures.Introduced, new FigureQuestion { TableId = North }));
        Assert.Null(door.Count(CaseFigures.Introduced, new FigureQuestion { TableId = South }));
        Assert.Null(door.Count(CaseFigures.Introduced, new FigureQuestion { TableId = Third }));
    }

    [Fact]
    public void Count_OfSmallTables_IsShownForAllTogetherOnly()
    {
        var door = Door([.. Cases(7, North), .. Cases(8, South)]);

        Assert.Equal(15, door.Count(CaseFigures.Introduced, FigureQuestion.Everything));
        Assert.Null(door.Count(CaseFigures.Introduced, new FigureQuestion { TableId = North }));
    }

    [Fact]
    public void Count_AfterTheLastWholeQuarter_IsNotThereYet()
    {
        var door = Door([.. Cases(20, North), .. Cases(30, North, new DateOnly(2026, 7, 1))]);

        Assert.Equal(20, door.Count(CaseFigures.Introduced, FigureQuestion.Everything));
    }

    [Fact]
    public void Question_OfFourDimensions_IsRefused()
    {
        var question = new FigureQuestion { TableId = North, Kind = TableKind.Breakthrough, Domain = LifeDomain.Money, Obstacle = StuckOn.Legal };

        Assert.Equal("figure-three-dimensions", Rule.Of(() => Door(Cases(20, North)).Count(CaseFigures.Introduced, question)));
    }

    [Fact]
    public void Days_AreShownWhereTheCountIs()
    {
        var closed = Cases(12, North).ConvertAll(c => c with { ClosedOn = c.IntroducedOn.AddDays(15), Outcome = ClosingOutcome.Solved });
        var door = Door([.. closed, .. Cases(5, South)]);

        Assert.Null(door.Days(CaseFigures.DaysToClosing, FigureQuestion.Everything, Percentile.Median));
        Assert.Equal(21, Door(closed).Days(CaseFigures.DaysToClosing, FigureQuestion.Everything, Percentile.Median));
    }

    [Fact]
    public void Blocks_AreNeverSmallerThanTheThreshold() => Prop
        .ForAll(Partnerships.Of(0, 150).ToArbitrary(), facts => Partnerships.Door(facts).Blocks.All(b => b.Count >= DoorRules.Usual.Threshold))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void WhatIsShown_IsTheSameInWhateverOrderCasesCome() => Prop
        .ForAll(Partnerships.Of(30, 90).ToArbitrary(), facts =>
        {
            var door = Partnerships.Door(facts);
            var other = Partnerships.Door(Enumerable.Reverse(facts));
            return Partnerships.Questions().Where((_, i) => i % 17 == 0).All(q => door.Count(CaseFigures.Solved, q) == other.Count(CaseFigures.Solved, q));
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    private static StatisticsDoor Door(IEnumerable<CaseFact> facts) => new(facts, Until, new Dictionary<Guid, Quarter>(), DoorRules.Usual);

    private static List<CaseFact> Cases(int count, Guid table, DateOnly? on = null) =>
        [.. Enumerable.Repeat(new CaseFact { TableId = table, Kind = TableKind.Breakthrough, MunicipalityId = North, IntroducedOn = on ?? new DateOnly(2026, 1, 5) }, count)];
}
