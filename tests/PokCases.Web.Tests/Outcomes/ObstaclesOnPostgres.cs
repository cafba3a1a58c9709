using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Outcomes;

public sealed class ObstaclesOnPostgres(TestHost<OnPostgres> host) : ObstaclesTests<OnPostgres>(host);
