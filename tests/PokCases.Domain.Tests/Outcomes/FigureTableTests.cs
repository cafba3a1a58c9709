using FsCheck;
using FsCheck.Fluent;
using PokCases.Domain.Outcomes;

namespace PokCases.Domain.Tests.Outcomes;

/// <summary>What of a breakdown leaves the desk.</summary>
public sealed class FigureTableTests
{
    [Fact]
    public void SmallPart_IsHiddenAndSoIsTheSmallestOther()
    {
        var shown = Table((40, 30), (14, 12), (3, 3), (0, 0)).Through(DoorRules.Usual);

        Assert.Equal([40m, null, null, null], shown.Cells.Select(c => c.Value));
        Assert.Equal(55m, shown.Total);
        Assert.True(shown.IsCut);
    }

    [Fact]
    public void ManyContactsOfFewResidents_AreSmall() =>
        Assert.Equal([60m, null, null], Table((60, 40), (20, 11), (12, 1)).Through(DoorRules.Usual).Cells.Select(c => c.Value));

    [Fact]
    public void NoSmallPart_HidesNone() => Assert.Equal([20m, 10m], Table((21, 15), (12, 11)).Through(DoorRules.Usual).Cells.Select(c => c.Value));

    [Fact]
    public void WholeThatLeavesFewOutside_IsHidden() =>
        Assert.Equal([null, null], (Table((21, 15), (12, 11)) with { Others = 2 }).Through(DoorRules.Usual).Cells.Select(c => c.Value));

    [Fact]
    public void PartsThatOverlap_AreHiddenEachByItself()
    {
        var table = Table((21, 15), (12, 4)) with { Overlaps = true, Total = null };

        Assert.Equal([20m, null], table.Through(DoorRules.Usual).Cells.Select(c => c.Value));
        Assert.Equal([null, null], (table with { Cells = [table.Cells[0] with { Others = 3 }, table.Cells[1]] }).Through(DoorRules.Usual).Cells.Select(c => c.Value));
    }

    [Fact]
    public void Euros_AreRoundedToHundreds() =>
        Assert.Equal([1300m], (Table((1250, 15)) with { Unit = FigureUnit.Euros }).Through(DoorRules.Usual).Cells.Select(c => c.Value));

    [Fact]
    public void Work_IsNeverHidden() => Assert.Equal(3m, (Table((3, 1)) with { IsWork = true }).Through(DoorRules.Usual).Total);

    [Fact]
    public void WhatIsHidden_WhateverTheTable_IsNothingOrOfAsManyAsTheThreshold() => Prop
        .ForAll(Gen.ListOf(Gen.Frequency((3, Gen.Choose(0, 12)), (2, Gen.Choose(10, 60)))).ToArbitrary(), residents =>
        {
            var table = Table([.. residents.Select(r => (r * 2, r))]);
            var shown = table.Through(DoorRules.Usual);
            var hidden = table.Cells.Where((_, i) => shown.Cells[i].Value is null).ToList();
            var together = hidden.Sum(c => c.Residents);
            return table.Cells.Where((_, i) => shown.Cells[i].Value is not null).All(c => c.Residents >= DoorRules.Usual.Threshold)
                && (together == 0 || together >= DoorRules.Usual.Threshold || shown.Total is null)
                && (together == 0 || hidden.Count(c => c.Residents > 0) > 1 || shown.Total is null || hidden.TrueForAll(c => c.Residents is 0 or >= 10));
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    // Parts of different residents: what is counted, and of how many.
    private static FigureTable Table(params (int Value, int Residents)[] parts) => new()
    {
        Key = "desk-questions",
        Total = parts.Sum(p => p.Value),
        Residents = parts.Sum(p => p.Residents),
        Cells = [.. parts.Select((p, i) => new FigureCell($"deel {i}", p.Value, p.Residents))],
    };
}
