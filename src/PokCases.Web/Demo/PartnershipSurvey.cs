using PokCases.Domain.Outcomes.Surveys;

namespace PokCases.Web.Demo;

/// <summary>A questionnaire, with how often each answer was given from worst to best. Its secret is known to everybody, as all of the demo; none once it is over.</summary>
internal sealed record PartnershipSurvey(
    string Id,
    string? Table,
    SurveyAudience Audience,
    int FromDays,
    int UntilDays,
    string Secret,
    int Received,
    IReadOnlyDictionary<SurveyQuestion, IReadOnlyList<int>> Answers,
    IReadOnlyList<string> Remarks);
