using PokCases.Domain.Cases;
using PokCases.Domain.Outcomes.Surveys;
using PokCases.Web.Shell;
using PokCases.Web.Shell.LookingOver;

namespace PokCases.Web.Outcomes.Surveys;

/// <summary>What somebody filled in on a questionnaire.</summary>
/// <param name="Answers">By question; what was skipped is not in it.</param>
/// <param name="Remark">In own words; empty for nothing.</param>
/// <param name="LookedOver">Whether somebody said that the words were looked over.</param>
internal sealed record AnswerForm(IReadOnlyDictionary<SurveyQuestion, SurveyAnswer> Answers, string Remark, bool LookedOver)
{
    /// <summary>Field of the own words.</summary>
    public const string RemarkField = "woorden";

    /// <summary>Whether nothing was filled in.</summary>
    public bool IsEmpty => Answers.Count == 0 && Remark.Length == 0;

    /// <summary>Whether the own words are longer than is kept.</summary>
    public bool IsTooLong => Remark.ReplaceLineEndings("\n").Length > SurveyRemark.Longest;

    /// <summary>What looks like a trace of a person, until somebody says it was looked over.</summary>
    public IReadOnlyList<PersonalTraceKind> Traces => LookedOver ? [] : PersonalTraces.In(Remark);

    /// <summary>Reads it; throws <c>choice-unknown</c>.</summary>
    public static AnswerForm From(IFormCollection form, SurveyAudience audience)
    {
        var answers = new Dictionary<SurveyQuestion, SurveyAnswer>();
        foreach (var question in SurveyQuestions.Of(audience))
        {
            if (form.OptionalChoice<SurveyAnswer>($"{question}") is { } answer)
            {
                answers[question] = answer;
            }
        }

        return new AnswerForm(answers, form.Text(RemarkField), form.LookedOver());
    }
}
