using FsCheck;
using FsCheck.Fluent;

namespace PokCases.Domain.Tests.Cases;

/// <summary>No sequence of hand-overs, departures, leave, endings, closings and reopenings leaves anything open without somebody who is there and may act.</summary>
public sealed class ResponsibilityProperties
{
    private static readonly Gen<(int Kind, int A, int B, int C)> Step =
        from kind in Gen.Choose(0, ResponsibleWorld.Kinds - 1)
        from a in Gen.Choose(0, 9)
        from b in Gen.Choose(0, 9)
        from c in Gen.Choose(0, 9)
        select (kind, a, b, c);

    [Fact]
    public void WhateverHappens_EverythingOpenHasSomebodyWhoIsThere() =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(200), Prop.ForAll(Step.ArrayOf().ToArbitrary(), steps =>
        {
            var world = new ResponsibleWorld();
            foreach (var step in steps)
            {
                world.Do(step.Kind, step.A, step.B, step.C);
                if (!world.EverythingIsCarried())
                {
                    return false;
                }
            }

            return true;
        }));

    [Fact]
    public void Steps_OverManySequences_ReallyHappen()
    {
        HashSet<int> happened = [];
        var random = new Random(4);
        // Many short lives: in one long one everybody has left, or every case is closed for good.
        for (var life = 0; life < 200; life++)
        {
            var world = new ResponsibleWorld();
            for (var i = 0; i < 100; i++)
            {
                world.Do(random.Next(ResponsibleWorld.Kinds), random.Next(10), random.Next(10), random.Next(10));
            }

            world.EverythingIsCarried().ShouldBeTrue();
            happened.UnionWith(world.Happened);
        }

        happened.Order().ShouldBe(Enumerable.Range(0, ResponsibleWorld.Kinds));
    }
}
