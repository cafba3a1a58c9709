using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Outcomes;

public sealed class SurveysOnSqlite(TestHost<OnSqlite> host) : SurveyTests<OnSqlite>(host);
