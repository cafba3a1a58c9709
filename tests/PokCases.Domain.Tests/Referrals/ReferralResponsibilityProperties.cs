using FsCheck;
using FsCheck.Fluent;

namespace PokCases.Domain.Tests.Referrals;

/// <summary>No sequence of offers, answers, contacts, failures, redirections and departures leaves a referral without exactly one who is responsible, or moves casusregie unasked.</summary>
public sealed class ReferralResponsibilityProperties
{
    private static readonly Gen<(int Kind, int A, int B, int C)> Step =
        from kind in Gen.Choose(0, ReferralWorld.Kinds - 1)
        from a in Gen.Choose(0, 9)
        from b in Gen.Choose(0, 9)
        from c in Gen.Choose(0, 9)
        select (kind, a, b, c);

    [Fact]
    public void WhateverHappens_SomebodyIsResponsible() =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(200), Prop.ForAll(Step.ArrayOf().ToArbitrary(), steps =>
        {
            var world = new ReferralWorld();
            return steps.All(step =>
            {
                world.Do(step.Kind, step.A, step.B, step.C);
                return world.Wrong() is null;
            });
        }));

    [Fact]
    public void Steps_OverManySequences_ReallyHappen()
    {
        HashSet<int> happened = [];
        HashSet<string> reached = [];
        var random = new Random(4);
        for (var life = 0; life < 200; life++)
        {
            var world = new ReferralWorld();
            for (var i = 0; i < 600; i++)
            {
                world.Do(random.Next(ReferralWorld.Kinds), random.Next(10), random.Next(10), random.Next(10));
                world.Wrong().ShouldBeNull();
            }

            happened.UnionWith(world.Happened);
            reached.UnionWith(world.Reached);
        }

        happened.Order().ShouldBe(Enumerable.Range(0, ReferralWorld.Kinds));
        ReferralWorld.Situations.Except(reached).ShouldBeEmpty();
    }
}
