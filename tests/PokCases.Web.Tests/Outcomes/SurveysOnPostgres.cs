using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Outcomes;

public sealed class SurveysOnPostgres(TestHost<OnPostgres> host) : SurveyTests<OnPostgres>(host);
