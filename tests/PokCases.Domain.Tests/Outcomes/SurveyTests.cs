using PokCases.Domain.Outcomes.Surveys;

namespace PokCases.Domain.Tests.Outcomes;

public sealed class SurveyTests
{
    private static readonly DateOnly Today = new(2026, 5, 4);

    [Fact]
    public void Open_ForAPeriod_IsOpenFromItsFirstDayToItsLast()
    {
        var survey = Make(Today.AddDays(1), Today.AddDays(7));

        Assert.False(survey.IsOpen(Today));
        Assert.True(survey.IsOpen(Today.AddDays(1)));
        Assert.True(survey.IsOpen(Today.AddDays(7)));
        Assert.False(survey.IsOpen(Today.AddDays(8)));
        Assert.False(survey.IsOver(Today));
        Assert.True(survey.IsOver(Today.AddDays(8)));
    }

    [Theory]
    [InlineData(3, 2, "survey-period-order")]
    [InlineData(0, 366, "survey-period-long")]
    [InlineData(-9, -1, "survey-period-past")]
    public void Open_ForAPeriodThatCannotBe_IsRefused(int first, int last, string rule) =>
        Assert.Equal(rule, Rule.Of(() => Make(Today.AddDays(first), Today.AddDays(last))));

    [Fact]
    public void Receive_WhileItIsNotOpen_IsRefusedAndCountsNothing()
    {
        var survey = Make(Today, Today.AddDays(7));
        survey.Receive(Today);
        survey.Close(Today.AddDays(1));

        Assert.Equal("survey-not-open", Rule.Of(() => survey.Receive(Today.AddDays(1))));
        Assert.Equal(1, survey.Received);
    }

    [Fact]
    public void Close_Once_TakesTheAddressAwayForGood()
    {
        var survey = Make(Today, Today.AddDays(7));

        survey.Close(Today);

        Assert.Null(survey.SecretHash);
        Assert.Equal(Today, survey.EndsOn);
        Assert.Equal("survey-over", Rule.Of(() => survey.Close(Today)));
        Assert.Equal("survey-over", Rule.Of(() => survey.GiveAddress([1], Today)));
    }

    [Fact]
    public void Questions_OfEachAudience_AreFiveAtMostAndNoneIsShared()
    {
        var (residents, partners) = (SurveyQuestions.Of(SurveyAudience.Residents), SurveyQuestions.Of(SurveyAudience.Partners));

        Assert.InRange(residents.Count, 1, 5);
        Assert.InRange(partners.Count, 1, 5);
        Assert.Empty(residents.Intersect(partners));
    }

    private static Survey Make(DateOnly first, DateOnly last) => new(Guid.CreateVersion7(), null, SurveyAudience.Residents, first, last, [7], Today);
}
