using FsCheck;
using FsCheck.Fluent;
using PokCases.Domain.Outcomes;
using PokCases.Domain.Outcomes.Surveys;

namespace PokCases.Domain.Tests.Outcomes;

public sealed class SurveyFiguresTests
{
    private static readonly DateOnly Today = new(2026, 5, 4);
    private static readonly DoorRules Exact = new(10, 1);

    [Fact]
    public void Figures_WhileAnswersCanComeIn_AreNotMade()
    {
        var (survey, tallies) = Answered([20, 20, 20, 20, 20]);

        Assert.Null(SurveyFigures.Of(survey, tallies, Today, DoorRules.Usual));
        Assert.NotNull(SurveyFigures.Of(survey, tallies, Today.AddDays(1), DoorRules.Usual));
    }

    [Fact]
    public void Figures_OfFewerThanTheThreshold_AreNotMade()
    {
        var (survey, tallies) = Answered([0, 0, 0, 4, 5]);

        Assert.Null(SurveyFigures.Of(survey, tallies, Today.AddDays(1), DoorRules.Usual));
    }

    [Fact]
    public void Groups_OfFewAnswers_AreTheWholeScaleTogether()
    {
        var group = Assert.Single(Groups([0, 1, 2, 4, 5], Exact));

        Assert.True(group.IsAll);
        Assert.Equal(12, group.Count);
    }

    [Fact]
    public void Groups_OfSmallAnswers_AreTakenTogetherWithTheirNeighbours()
    {
        SurveyGroup[] together = [new(SurveyAnswer.NotAtAll, SurveyAnswer.ALittle, 14), new(SurveyAnswer.Mostly, SurveyAnswer.Completely, 23)];

        Assert.Equal(together, Groups([3, 2, 9, 20, 3], Exact));
    }

    [Fact]
    public void Groups_WithNobodyAtTheEnd_DoNotTellThatItWasNobody()
    {
        SurveyGroup[] together = [new(SurveyAnswer.NotAtAll, SurveyAnswer.NotAtAll, 30), new(SurveyAnswer.NotReally, SurveyAnswer.Completely, 12)];

        Assert.Equal(together, Groups([30, 12, 0, 0, 0], Exact));
    }

    [Fact]
    public void Groups_ThatAreShown_AreRounded()
    {
        int[] rounded = [15, 10];

        Assert.Equal(rounded, Groups([13, 12, 0, 0, 0], DoorRules.Usual).Select(g => g.Count));
    }

    [Fact]
    public void Question_ThatTooFewAnswered_HasNoGroups()
    {
        var (survey, tallies) = Answered([20, 20, 0, 0, 0]);

        var figures = SurveyFigures.Of(survey, tallies, Today.AddDays(1), DoorRules.Usual)!;

        Assert.Equal(40, figures.Received);
        Assert.All(figures.Questions.Skip(1), q => Assert.Empty(q.Groups));
    }

    // Each answer stands in one group, no group is under the threshold, and together they are everybody who answered.
    [Fact]
    public void Groups_OfAnyAnswers_PartTheScaleInWholeBlocks() => Prop
        .ForAll(Gen.ListOf(Gen.Choose(0, 24), 5).ToArbitrary(), generated =>
        {
            var counts = generated.ToArray();
            var groups = Groups(counts, Exact);
            if (counts.Sum() < Exact.Threshold)
            {
                return groups.Count == 0;
            }

            var covered = groups.SelectMany(g => Enumerable.Range((int)g.From, g.To - g.From + 1)).ToList();
            return covered.SequenceEqual([1, 2, 3, 4, 5])
                && groups.All(g => g.Count >= Exact.Threshold && g.Count == Enumerable.Range((int)g.From, g.To - g.From + 1).Sum(a => counts[a - 1]));
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static IReadOnlyList<SurveyGroup> Groups(int[] counts, DoorRules rules)
    {
        var (survey, tallies) = Answered(counts, atLeast: rules.Threshold);
        return SurveyFigures.Of(survey, tallies, Today.AddDays(1), rules)!.Questions[0].Groups;
    }

    private static (Survey Survey, List<SurveyTally> Tallies) Answered(int[] counts, int atLeast = 0)
    {
        var survey = new Survey(Guid.CreateVersion7(), null, SurveyAudience.Residents, Today, Today, [7], Today);
        for (var i = 0; i < Math.Max(counts.Sum(), atLeast); i++)
        {
            survey.Receive(Today);
        }

        var question = SurveyQuestions.Of(SurveyAudience.Residents)[0];
        return (survey, [.. counts.Select((count, index) => new SurveyTally(survey.Id, question, (SurveyAnswer)(index + 1), count))]);
    }
}
