using Microsoft.Extensions.Localization;
using PokCases.Domain.Outcomes.Surveys;
using PokCases.Web.Shell;

namespace PokCases.Web.Outcomes.Surveys;

/// <summary>Words for a questionnaire and its answers, in the person's language.</summary>
internal sealed class SurveyLabels(IStringLocalizer<SurveyTexts> texts, Words words)
{
    /// <summary>What it is about.</summary>
    /// <param name="table">Name of the table; null for the advice desk.</param>
    public string About(string? table) => table ?? texts["Desk"];

    /// <summary>What it is about and who was asked.</summary>
    public string Title(SurveyResult result) => texts["AboutAndWho", About(result.Table), Of(result.Survey.Audience)];

    public string Of(SurveyAudience audience) => texts[$"Audience.{audience}"];

    public string Of(SurveyQuestion question) => texts[$"Question.{question}"];

    public string Of(SurveyAnswer answer) => texts[$"Answer.{answer}"];

    public string Of(SurveyGroup group) => group.IsAll ? texts["AllAnswers"] : group.From == group.To ? Of(group.From) : texts["AnswersFromTo", Of(group.From), Of(group.To)];

    /// <summary>From its first day to its last.</summary>
    public string Period(Survey survey) => texts["Period", words.ShortDay(survey.FirstOn), words.ShortDay(survey.EndsOn)];

    /// <summary>How it stands.</summary>
    public string State(Survey survey, DateOnly today) => texts[survey.IsOver(today) ? "StateOver" : survey.IsOpen(today) ? "StateOpen" : "StateComing"];
}
