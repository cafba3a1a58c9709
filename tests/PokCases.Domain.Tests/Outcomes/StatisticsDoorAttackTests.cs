using System.Collections;
using FsCheck;
using FsCheck.Fluent;
using PokCases.Domain.Outcomes;

namespace PokCases.Domain.Tests.Outcomes;

/// <summary>Whoever has every shown figure, of all filters, periods and drill-downs, recovers no hidden one.</summary>
public sealed class StatisticsDoorAttackTests
{
    private static readonly List<FigureQuestion> Questions = [.. Partnerships.Questions()];

    [Fact]
    public void Equations_WhateverTheCases_GiveNoHiddenFigureAway() => Check(30, facts =>
    {
        var world = new World(facts, (door, figure, question) => door.Count(figure, question) is not null);
        var attacker = world.Attack();
        return world.Hidden.TrueForAll(h => !attacker.Recovers(h));
    });

    // Stronger than equations: another partnership without impossible numbers of cases shows the very same figures.
    [Fact]
    public void AnotherWorld_WhateverTheCases_ShowsTheSameAndHidesAnotherNumber() => Check(60, facts =>
    {
        var world = new World(facts, (door, figure, question) => door.Count(figure, question) is not null);
        return world.Hidden.TrueForAll(world.CouldBeOtherwise);
    });

    [Fact]
    public void HidingSmallNumbersOnly_IsBrokenByTheSameAttack()
    {
        var recovered = Gen.Sample(Partnerships.Of(40, 90), 3).Count(facts =>
        {
            var world = new World(facts, (door, figure, question) => facts.Count(f => f.AsOf(door.Until.Last) is { } known && question.Holds(figure, known)) >= DoorRules.Usual.Threshold);
            var attacker = world.Attack();
            return world.Hidden.Exists(attacker.Recovers);
        });

        Assert.Equal(3, recovered);
    }

    private static void Check(int times, Func<List<CaseFact>, bool> holds) =>
        Prop.ForAll(Partnerships.Of(25, 120).ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(times));

    /// <summary>What is shown and hidden of some cases, each figure as the kinds of cases that it holds.</summary>
    private sealed class World
    {
        private readonly int kinds;
        private readonly List<BitArray> shown = [];
        private List<List<int>>? signatures;

        public World(List<CaseFact> facts, Func<StatisticsDoor, CaseFigure, FigureQuestion, bool> shows)
        {
            var door = Partnerships.Door(facts, new DoorRules(DoorRules.Usual.Threshold, 1));
            var known = facts.Select(f => f.AsOf(door.Until.Last)).OfType<CaseFact>().ToList();
            kinds = known.Count;
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var figure in CaseFigures.Counts)
            {
                foreach (var question in Questions)
                {
                    var holds = new BitArray([.. known.Select(f => question.Holds(figure, f))]);
                    if (holds.HasAnySet() && seen.Add(Text(holds)))
                    {
                        (shows(door, figure, question) ? shown : Hidden).Add(holds);
                    }
                }
            }
        }

        public List<BitArray> Hidden { get; } = [];

        public Attacker Attack()
        {
            var attacker = new Attacker(kinds);
            shown.ForEach(attacker.Learn);
            return attacker;
        }

        // A case becomes like another one that is in the same shown figures: they stay, the hidden one is one more.
        public bool CouldBeOtherwise(BitArray hidden)
        {
            signatures ??= [.. Enumerable.Range(0, kinds).GroupBy(i => Text(new BitArray([.. shown.Select(s => s[i])]))).Select(g => g.ToList())];
            return signatures.Exists(like => like.Exists(i => hidden[i]) && like.Exists(i => !hidden[i]));
        }

        private static string Text(BitArray bits)
        {
            var bytes = new byte[(bits.Length + 7) / 8];
            bits.CopyTo(bytes, 0);
            return Convert.ToHexString(bytes);
        }
    }
}
